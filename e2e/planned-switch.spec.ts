import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { planSwitch } from "#lib/data/plan";
import { addDays, localDateOf } from "#lib/domain/time/dates";
import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { daysLater } from "./days-later";
import { commit, daysAgo, hopMonthly, learnerAt, leave } from "./history";
import { endEverySession, enrollmentsOf } from "./stored";
import { type Account, changeAt, expect, fillSignIn, test } from "./story";
import { openWithScript } from "./ticking";

const BACKEND = "Backend / API developer";
const LEARNING = "Machine learning engineer";
const LATER = { name: "Switch in 7 days" };
const REASON = "I dream of <models>";

function asking(page: Page) {
  return page.getByRole("region", { name: `Still ${LEARNING}?` });
}

function waiting(page: Page) {
  return page.getByRole("region", { name: "Planned switch" });
}

async function onBackend(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend" });
}

/** Backend since 40 days, and a switch to machine learning planned a week ago: its day is today. */
async function planDue(account: Account): Promise<void> {
  await onBackend(account);
  const at = daysAgo(7);
  const { record, today } = await learnerAt({ account, at });
  const enrollment = record.enrollments[0]?.id ?? "";
  const dueOn = addDays({ date: today, days: 7 });
  const plan = { enrollment, path: "machine-learning", reason: REASON, dueOn };
  await planSwitch({ ...changeAt(account, at), ...plan });
}

function plansOf({ userId }: Account) {
  return prisma().plannedSwitch.findMany({ where: { userId }, orderBy: { at: "asc" } });
}

test("a switch in seven days leaves the old path as it is, and asks again with the learner's own reason", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByLabel("Why now?").fill(REASON);
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  await expect(waiting(page)).toContainText(`You plan to switch to ${LEARNING} on`);
  await expect(waiting(page)).toContainText(BACKEND);
  expect((await enrollmentsOf(ada)).map(({ pathId }) => pathId)).toEqual(["backend"]);

  await daysLater(page, 6);
  await page.goto("/today");
  await expect(waiting(page)).toBeVisible();
  await daysLater(page, 7);
  await page.goto("/today");
  await expect(asking(page)).toContainText(`“${REASON}”`);
  await expect(asking(page).getByRole("button")).toHaveText([
    `Stay on ${BACKEND}`,
    `Switch to ${LEARNING} now`,
  ]);
  await asking(page)
    .getByRole("button", { name: `Switch to ${LEARNING} now` })
    .click();
  await expect(asking(page)).toBeHidden();
  const [backend, learning] = await enrollmentsOf(ada);
  expect(backend).toMatchObject({ endedAs: "switched", switchReason: REASON });
  expect(learning).toMatchObject({ pathId: "machine-learning", endedAt: null });
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "switched" }]);
});

test("on the day, staying settles the plan, and nothing else changes", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await planDue(ada);
  await signIn(ada);
  await page.goto("/today");
  await asking(page)
    .getByRole("button", { name: `Stay on ${BACKEND}` })
    .click();
  await expect(asking(page)).toBeHidden();
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "stayed" }]);
  expect(await enrollmentsOf(ada)).toMatchObject([{ pathId: "backend", endedAt: null }]);
});

test("a planned switch is cancelled before its day, from today", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  await page.getByRole("button", { name: "Cancel the plan" }).click();
  await expect(waiting(page)).toBeHidden();
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "cancelled" }]);
});

test("the switch page says what is planned, keeps the reason, and cancels it", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await planDue(ada);
  await signIn(ada);
  await page.setExtraHTTPHeaders({ "x-waymark-now": daysAgo(2).toISOString() });
  await page.goto("/switch/machine-learning");
  await expect(waiting(page)).toContainText(LEARNING);
  await expect(page.getByLabel("Why now?")).toHaveValue(REASON);
  await expect(page.getByRole("button", LATER)).toBeHidden();
  await waiting(page).getByRole("button", { name: "Cancel the plan" }).click();
  await expect(waiting(page)).toBeHidden();
  await expect(page.getByRole("button", LATER)).toBeVisible();
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "cancelled" }]);
});

test("planning another path says that it replaces the plan, and does", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await planDue(ada);
  await signIn(ada);
  await page.goto("/switch/devops");
  await expect(
    page.getByText(`Planning it cancels your plan to switch to ${LEARNING}.`),
  ).toBeVisible();
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  expect(await plansOf(ada)).toMatchObject([
    { pathId: "machine-learning", resolvedAs: "cancelled" },
    { pathId: "devops", resolvedAt: null },
  ]);
});

test("of two tabs, the one that is behind is told so, and what was typed in it stays", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  const other = await context.newPage();
  await other.goto("/switch/devops");
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  await other.getByLabel("Why now?").fill("Servers, after all");
  await other.getByRole("button", LATER).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText(
    REFUSALS.recordChangedElsewhere,
  );
  await expect(other.getByLabel("Why now?")).toHaveValue("Servers, after all");
  await expect(waiting(other)).toContainText(LEARNING);
  await other.getByRole("button", { name: "Switch now" }).click();
  await other.waitForURL("**/today");
  expect((await enrollmentsOf(ada)).map(({ pathId }) => pathId)).toEqual(["backend", "devops"]);
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "lapsed" }]);
});

test("pressing Switch in 7 days twice makes one plan", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).dblclick();
  await page.waitForURL("**/today");
  expect(await plansOf(ada)).toHaveLength(1);
});

test("the settings say how long a plan waits; with 0 days only switching now is offered", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/settings");
  const days = page.getByLabel("Cooling-off days");
  await expect(days).toHaveValue("7");
  await days.fill("15");
  await page.getByRole("button", { name: "Save the days" }).click();
  await expect(page.getByText(PROBLEMS["cooling-off-invalid"])).toBeVisible();
  await expect(days).toHaveValue("15");
  await days.fill("0");
  await page.getByRole("button", { name: "Save the days" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/switch/machine-learning");
  await expect(page.getByRole("button", { name: /^Switch/ })).toHaveText(["Switch now"]);
});

test("at cool-off, the switch in seven days stands before the switch now", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const paths = ["backend", "data-science", "machine-learning", "devops", "automation"];
  await hopMonthly({ account: ada, paths, since: 5 });
  await signIn(ada);
  await page.goto("/switch/data-engineering");
  await page.getByText("How this is counted").click();
  await expect(page.getByText("Waymark suggests waiting a few days")).toBeVisible();
  await expect(page.getByRole("main").getByRole("region").first()).toHaveAccessibleName(
    "Your pattern",
  );
  await expect(page.getByRole("button", { name: /^(Stay|Try|Switch)/ })).toHaveText([
    "Stay on Automation and scripting",
    "Try it for 14 days",
    "Switch in 7 days",
    "Switch now",
  ]);
});

test("a plan made after leaving a path begins the other one on its day", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await leave({ account: ada, at: daysAgo(3) });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  await daysLater(page, 7);
  await page.goto("/today");
  await asking(page)
    .getByRole("button", { name: `Switch to ${LEARNING} now` })
    .click();
  await expect(asking(page)).toBeHidden();
  expect((await enrollmentsOf(ada)).map(({ pathId }) => pathId)).toEqual([
    "backend",
    "machine-learning",
  ]);
});

test("30 days after leaving, saying yes to the plan leads to committing", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await leave({ account: ada, at: daysAgo(29) });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  await daysLater(page, 8);
  await page.goto("/today");
  await asking(page)
    .getByRole("button", { name: `Switch to ${LEARNING} now` })
    .click();
  await page.waitForURL("**/commit/machine-learning");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  expect(await plansOf(ada)).toMatchObject([{ resolvedAs: "switched" }]);
});

test("another learner's plan is not found", async ({ page, newAccount, signIn }) => {
  const grace = await newAccount();
  await planDue(grace);
  const [plan] = await plansOf(grace);
  const ada = await newAccount();
  await planDue(ada);
  await signIn(ada);
  for (const name of [`Stay on ${BACKEND}`, `Switch to ${LEARNING} now`]) {
    await page.goto("/today");
    const form = asking(page)
      .locator("form")
      .filter({ has: page.getByRole("button", { name }) });
    await form.locator("input[name=plan]").evaluate((input, id) => {
      (input as HTMLInputElement).value = id;
    }, plan?.id ?? "");
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  }
  expect(await plansOf(grace)).toMatchObject([{ resolvedAt: null }]);
  expect(await plansOf(ada)).toMatchObject([{ resolvedAt: null }]);
});

test("a reason that cannot be sent stays, and the switch is planned when the connection is back", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await openWithScript(page, "/switch/machine-learning");
  await page.getByLabel("Why now?").fill(REASON);
  await context.setOffline(true);
  await page.getByRole("button", LATER).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Why now?")).toHaveValue(REASON);
  await context.setOffline(false);
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  expect(await plansOf(ada)).toMatchObject([{ reason: REASON }]);
});

test("who was signed out while writing why loses nothing of it", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await openWithScript(page, "/switch/machine-learning");
  await page.getByLabel("Why now?").fill(REASON);
  await endEverySession(ada);
  await page.getByRole("button", { name: "Switch now" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(REFUSALS.signedOut);
  await expect(page.getByLabel("Why now?")).toHaveValue(REASON);
  const other = await context.newPage();
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account: ada });
  await other.waitForURL("**/today");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([{ switchReason: REASON }, {}]);
});

test("a plan asks on the learner's own date", async ({ page, newAccount, signIn }) => {
  const timeZone = "Pacific/Kiritimati";
  const ada = await newAccount({ timeZone });
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", LATER).click();
  await page.waitForURL("**/today");
  const today = localDateOf({ at: new Date(), timeZone });
  const [plan] = await plansOf(ada);
  expect(plan?.dueOn.toISOString().slice(0, 10)).toBe(addDays({ date: today, days: 7 }));
});
