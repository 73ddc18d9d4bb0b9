import { prisma } from "#lib/data/client";
import { setGoal } from "#lib/data/goal";
import { chooseReminders } from "#lib/data/reminders/choices";
import type { ReminderKind } from "#lib/domain/record/reminders";
import { signReminderLink } from "#lib/mail/reminder-links";
import { ANSWER_LABELS, KIND_LABELS } from "#lib/wording/reminders";
import { type Account, changeAt, expect, test } from "./story";

const NOW = new Date("2026-04-20T16:00:00Z");

test.beforeEach(({ page }) => page.setExtraHTTPHeaders({ "x-waymark-now": NOW.toISOString() }));

const choicesOf = async ({ userId }: Account) =>
  prisma().reminderChoices.findUnique({ where: { userId } });

async function choose(account: Account, kinds: readonly ReminderKind[]): Promise<void> {
  const when = { hour: 18, lookWeekday: 7, lookHour: 17 };
  await chooseReminders({ ...changeAt(account, NOW), kinds: [...kinds], ...when });
}

/** A reminder of the first step that was sent on that day, and the token of its links. */
async function wasReminded({ userId }: Account): Promise<string> {
  const { id } = await prisma().reminder.create({
    data: {
      ...{ id: crypto.randomUUID(), userId, kind: "planned-day", about: "2026-04-20", at: NOW },
      ...{ on: new Date("2026-04-20"), milestoneId: "fnd-git", stepId: "start" },
    },
  });
  return signReminderLink({ may: "answer", id, now: NOW });
}

test("reminders are off until they are chosen in the settings, and stay as they were chosen", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/settings");
  const reminders = page.getByRole("region", { name: "Reminders" });
  await expect(reminders.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await reminders.getByRole("checkbox", { name: KIND_LABELS["look-back"] }).check();
  await reminders.getByLabel("Reminders come at").selectOption("09:00");
  await reminders.getByRole("button", { name: "Save reminders" }).click();
  await expect(reminders.getByText("Your reminders are saved.")).toBeVisible();
  expect(await choicesOf(ada)).toMatchObject({ kinds: ["look-back"], hour: 9 });
  await page.reload();
  const box = reminders.getByRole("checkbox", { name: KIND_LABELS["look-back"] });
  await expect(box).toBeChecked();
  await expect(reminders.getByRole("checkbox", { checked: true })).toHaveCount(1);
});

test("after a planned day without work, today offers reminders once", async ({ page, signIn }) => {
  const ada = await signIn();
  await prisma().user.update({ where: { id: ada.userId }, data: { emailConfirmedAt: NOW } });
  const goal = { weekdays: [1, 2, 3, 4, 5, 6, 7], reserveDays: 0 };
  await setGoal({ ...changeAt(ada, new Date("2026-04-18T12:00:00Z")), ...goal });
  await page.goto("/today");
  const offer = page.getByRole("region", { name: "Would an email help on planned days?" });
  await offer.getByRole("button", { name: "No, thanks" }).click();
  await expect(offer).toBeHidden();
  expect(await choicesOf(ada)).toMatchObject({ kinds: [] });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(offer).toBeHidden();
});

test("a reminder can be chosen with a commitment", async ({ page, signIn }) => {
  const ada = await signIn();
  await page.goto("/commit/backend");
  await page.getByRole("checkbox", { name: KIND_LABELS["look-back"] }).check();
  await page.getByRole("button", { name: "Commit", exact: true }).click();
  await expect(page).toHaveURL("/today");
  expect(await choicesOf(ada)).toMatchObject({ kinds: ["look-back"] });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reminder is answered from its link signed out: opening it changes nothing, and twice is once", async ({
    page,
    newAccount,
  }) => {
    const ada = await newAccount();
    const token = await wasReminded(ada);
    const ticks = () => prisma().stepTick.count({ where: { userId: ada.userId } });
    const answer = `/reminders/answer?say=done&token=${token}`;
    for (const _ of ["in the mail", "by a program that looks for malware"]) await page.goto(answer);
    expect(await ticks()).toBe(0);
    for (const _ of ["once", "twice"]) {
      await page.goto(answer);
      await page.getByRole("button", { name: ANSWER_LABELS.done }).click();
      await expect(page.getByText("is ticked. You can untick it on its page.")).toBeVisible();
    }
    expect(await ticks()).toBe(1);
    await page.getByRole("button", { name: ANSWER_LABELS["pause-week"] }).click();
    await expect(page.getByText("Seven days off are noted.")).toBeVisible();
    expect(await prisma().pause.count({ where: { userId: ada.userId } })).toBe(1);
    await page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-27T16:00:01Z" });
    await page.goto(answer);
    await expect(page.getByText("This link no longer works")).toBeVisible();
  });

  test("from a mail, reminders become fewer, signed out", async ({ page, newAccount }) => {
    const ada = await newAccount();
    await choose(ada, ["planned-day", "weekly-look"]);
    const token = signReminderLink({ may: "stop", id: ada.userId, now: NOW });
    await page.goto(`/reminders/choose?token=${token}`);
    await page.getByRole("checkbox", { name: KIND_LABELS["planned-day"] }).uncheck();
    await page.getByRole("button", { name: "Keep only what is ticked" }).click();
    await expect(page.getByText("Only these come from now on.")).toBeVisible();
    expect(await choicesOf(ada)).toMatchObject({ kinds: ["weekly-look"] });
    await page.getByRole("button", { name: "Turn all reminders off" }).click();
    await expect(page.getByText("All reminders are off.")).toBeVisible();
    expect(await choicesOf(ada)).toMatchObject({ kinds: [] });
  });
});

test("a mail program turns reminders off by one request, without a cookie or an origin", async ({
  newAccount,
  playwright,
  baseURL,
}) => {
  const [ada, ben] = [await newAccount(), await newAccount()];
  for (const account of [ada, ben]) await choose(account, ["planned-day"]);
  const token = signReminderLink({ may: "stop", id: ada.userId, now: new Date() });
  const program = await playwright.request.newContext({ baseURL });
  const address = `/api/reminders/unsubscribe?token=${token}`;
  const opened = await program.get(address, { maxRedirects: 0 });
  expect([opened.status(), opened.headers().location]).toEqual([
    303,
    `/reminders/choose?token=${token}`,
  ]);
  expect(await choicesOf(ada)).toMatchObject({ kinds: ["planned-day"] });
  for (const form of [{ form: { "List-Unsubscribe": "One-Click" } }, {}]) {
    expect((await program.post(address, form)).status()).toBe(204);
  }
  const multipart = { "List-Unsubscribe": "One-Click" };
  expect((await program.post(address, { multipart })).status()).toBe(204);
  expect((await program.post(`${address}x`)).status()).toBe(404);
  expect(await choicesOf(ada)).toMatchObject({ kinds: [] });
  expect(await choicesOf(ben)).toMatchObject({ kinds: ["planned-day"] });
  await program.dispose();
});
