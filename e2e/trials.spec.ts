import type { Page } from "@playwright/test";
import { addDays, daysBetween, localDateOf } from "#lib/domain/time/dates";
import { formatDate } from "#lib/wording/dates";
import { formatTrialDay, formatTrialOffer } from "#lib/wording/trial";
import { daysLater } from "./days-later";
import { commit, daysAgo, donePhases, learnerAt } from "./history";
import { completedBy, enrollmentsOf } from "./stored";
import { type Account, expect, test } from "./story";
import { everythingIsSaved, openWithScript } from "./ticking";

const BACKEND = "Backend / API developer";
const SCIENCE = "Data scientist";
const TRY = { name: "Try it for 14 days" };

async function onBackend(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend" });
  await donePhases({ account, at: daysAgo(10), phases: ["fundamentals"] });
}

function dayFromToday({ timeZone }: Account, days: number): string {
  return formatDate(addDays({ date: localDateOf({ at: new Date(), timeZone }), days }));
}

async function tryScience(page: Page): Promise<void> {
  await page.goto("/switch/data-science");
  await page.getByRole("button", TRY).click();
  await page.waitForURL("**/trial");
}

test("trying stands between staying and switching, and says in counts what happens", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/data-science");
  await page.getByRole("link", { name: "go to the choice" }).click();
  const choice = page.getByRole("region", { name: "Stay, try or switch" });
  await expect(choice.getByRole("heading", { level: 3 })).toHaveText([
    "Stay",
    "Try it first",
    "Switch",
  ]);
  await expect(choice.getByRole("button")).toHaveText([
    `Stay on ${BACKEND}`,
    "Try it for 14 days",
    "Switch now",
    "Switch in 7 days",
  ]);
  const today = localDateOf({ at: new Date(), timeZone: ada.timeZone });
  const decision = { ok: true, rank: 1 } as const;
  const asked = { decision, fromTitle: BACKEND, titleOf: String, path: "data-science", today };
  await expect(choice).toContainText(formatTrialOffer(asked));
});

test("a trial stands beside the path: what is ticked in it is done, and the path goes on", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/data-science");
  await page.getByLabel("Why now?").fill("Charts please me");
  await page.getByRole("button", TRY).click();
  await page.waitForURL("**/trial");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Trying ${SCIENCE}`);
  await expect(page.getByText(formatTrialDay(1))).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(5);
  await openWithScript(page, "/trial");
  const first = page.getByRole("checkbox").first();
  await first.click();
  await everythingIsSaved(page);
  await expect(first).toBeChecked();

  expect(await enrollmentsOf(ada)).toMatchObject([
    { pathId: "backend", kind: "committed", endedAt: null },
    { pathId: "data-science", kind: "trial", endedAt: null, why: "Charts please me" },
  ]);
  const before = await completedBy(ada);
  await page.getByRole("button", { name: "End the trial" }).click();
  await page.waitForURL("**/today");
  expect(await completedBy(ada)).toEqual(before);
  expect(await enrollmentsOf(ada)).toMatchObject([
    { endedAt: null },
    { endedAs: "left", endedPhase: "specialization", endedActiveDays: 1 },
  ]);
  await page.goto("/trial");
  await expect(page.getByText("You are not trying a path")).toBeVisible();
});

test("today tells the day of a trial, and asks once its 14 days are over", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await tryScience(page);
  await daysLater(page, 2);
  await page.goto("/today");
  const running = page.getByRole("region", { name: `Trying ${SCIENCE}` });
  await expect(running).toContainText("Day 3 of 14");
  await running.getByRole("link", { name: "Go to your trial" }).click();
  await page.waitForURL("**/trial");

  await daysLater(page, 14);
  await page.goto("/today");
  const over = page.getByRole("region", { name: `Your 14 days of ${SCIENCE} are over` });
  await expect(over.getByRole("link")).toHaveAttribute("href", "/switch/data-science");
  await over.getByRole("button", { name: `Stay on ${BACKEND}` }).click();
  await expect(over).toBeHidden();
  const [backend, science] = await enrollmentsOf(ada);
  expect(backend).toMatchObject({ endedAt: null });
  expect(science?.endedAs).toBe("left");
  const [from = "", to = ""] = [science?.startedAt, science?.endedAt].map((at) =>
    localDateOf({ at: at ?? new Date(0), timeZone: ada.timeZone }),
  );
  expect(daysBetween({ from, to })).toBe(13);
});

test("switching to the tried path ends the trial in the same instant", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await tryScience(page);
  await page.getByRole("link", { name: "See what a switch would mean" }).click();
  await expect(page.getByText(formatTrialDay(1))).toBeVisible();
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  const [backend, trial, science] = await enrollmentsOf(ada);
  expect(trial).toMatchObject({ kind: "trial", endedAs: "switched", endedAt: backend?.endedAt });
  expect(science).toMatchObject({ kind: "committed", pathId: "data-science", endedAt: null });
});

test("switching elsewhere and leaving end the trial as left", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await tryScience(page);
  await page.goto("/switch/devops");
  await expect(page.getByText(`You are trying ${SCIENCE} until`)).toBeVisible();
  await expect(page.getByRole("button", TRY)).toBeHidden();
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  expect((await enrollmentsOf(ada))[1]).toMatchObject({ kind: "trial", endedAs: "left" });
});

test("after two trials in 90 days, the page says when the next one is possible", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await tryScience(page);
  await page.getByRole("button", { name: "End the trial" }).click();
  await page.waitForURL("**/today");
  await tryScience(page);
  await page.getByRole("button", { name: "End the trial" }).click();
  await page.waitForURL("**/today");
  await page.goto("/switch/data-science");
  await expect(page.getByText(`begin the next one on ${dayFromToday(ada, 90)}`)).toBeVisible();
  await expect(page.getByRole("button", TRY)).toBeHidden();
  expect((await learnerAt({ account: ada, at: new Date() })).path?.id).toBe("backend");
});

test("pressing Try it twice begins one trial, and a second tab leads to it", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  const other = await context.newPage();
  await other.goto("/switch/data-science");
  await page.goto("/switch/data-science");
  await page.getByRole("button", TRY).dblclick();
  await page.waitForURL("**/trial");
  await other.getByRole("button", TRY).click();
  await other.waitForURL("**/trial");
  expect(await enrollmentsOf(ada)).toHaveLength(2);
});

test("another learner's trial is not found", async ({ page, newAccount, signIn }) => {
  const grace = await newAccount();
  await onBackend(grace);
  await signIn(grace);
  await tryScience(page);
  const [, trial] = await enrollmentsOf(grace);
  await page.context().clearCookies();
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await tryScience(page);
  await page.locator("input[name=trial]").evaluate((input, id) => {
    (input as HTMLInputElement).value = id;
  }, trial?.id ?? "");
  await page.getByRole("button", { name: "End the trial" }).click();
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  for (const account of [grace, ada]) {
    expect((await enrollmentsOf(account))[1]).toMatchObject({ kind: "trial", endedAt: null });
  }
});
