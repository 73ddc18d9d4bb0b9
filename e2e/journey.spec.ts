import type { Locator, Page } from "@playwright/test";
import { notePause } from "#lib/data/pause";
import { completeMilestone, uncompleteMilestone } from "#lib/data/progress/completions";
import { reflectOnSwitch } from "#lib/data/switch";
import { startTrial } from "#lib/data/trial";
import { localDateOf } from "#lib/domain/time/dates";
import { SETUP } from "./fixed-roadmap";
import { commit, daysAgo, hopMonthly, learnerAt, stepsDone, switchTo, worked } from "./history";
import { enrollmentsOf } from "./stored";
import { type Account, changeAt, expect, test } from "./story";

function region(page: Page, name: string): Locator {
  return page.getByRole("region", { name });
}

function log(page: Page): Locator {
  return region(page, "Everything that happened");
}

/** So many ticks and unticks of one milestone, three days ago, half a minute apart. */
async function tickedAndUnticked({
  account,
  count,
}: Readonly<{ account: Account; count: number }>) {
  for (let index = 0; index < count; index += 1) {
    const change = changeAt(account, new Date(daysAgo(3).getTime() + index * 30_000));
    const set = index % 2 === 0 ? completeMilestone : uncompleteMilestone;
    await set({ ...change, milestone: "fnd-setup" });
  }
}

test("what is done on the pages stands in the journey, in words and newest first", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/commit/backend");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  await page.goto("/milestones/fnd-setup");
  await page.getByLabel("Note").fill("The installer is on my second disk.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto("/journey");
  const lines = log(page).getByRole("listitem");
  await expect(lines).toHaveText([
    `Saved your note on ${SETUP}`,
    "Committed to Backend / API developer",
  ]);
  await lines.first().getByRole("link", { name: SETUP }).click();
  await expect(page).toHaveURL("/milestones/fnd-setup");
});

test("the log quotes reasons in the learner's own words", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await switchTo({ account: ada, at: daysAgo(2), path: "devops", reason: "I like <servers>" });
  await signIn(ada);
  await page.goto("/journey");
  await expect(log(page).getByRole("listitem").first()).toHaveText(
    "Switched from Backend / API developer to DevOps / site reliability engineer “I like <servers>”",
  );
});

test("steps ticked one after the other are one line, which opens to each of them", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const { progress } = await learnerAt({ account: ada, at: daysAgo(1) });
  const steps = progress.next?.steps.slice(0, 2) ?? [];
  for (const [index, { id }] of steps.entries()) {
    const at = new Date(daysAgo(1).getTime() + index * 1000);
    await stepsDone({ account: ada, at, milestone: "fnd-setup", steps: [id] });
  }
  await signIn(ada);
  await page.goto("/journey");
  const each = log(page).getByText("Ticked a step of");
  await expect(each.first()).toBeHidden();
  await log(page).getByText(`Ticked 2 steps of ${SETUP}`).click();
  await expect(each).toHaveCount(2);
  for (const { title } of steps) await expect(log(page).getByText(title)).toBeVisible();
});

test("the whole log is read page by page, without script too, and any address shows something", async ({
  browser,
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await tickedAndUnticked({ account: ada, count: 53 });
  await signIn(ada);
  await page.goto("/journey");
  await expect(log(page).getByRole("listitem")).toHaveCount(10);
  await log(page).getByRole("link", { name: "See everything" }).click();
  await expect(page).toHaveURL("/journey/log");

  const state = await page.context().storageState();
  await using context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const plain = await context.newPage();
  const lines = plain.getByRole("main").getByRole("listitem");
  await plain.goto("/journey/log");
  await expect(lines).toHaveCount(50);
  await plain.getByRole("link", { name: "Earlier" }).click();
  await expect(plain).toHaveURL(/\/journey\/log\?before=/);
  await expect(lines).toHaveText([`Completed ${SETUP}`, `Unticked ${SETUP}`, `Completed ${SETUP}`]);
  await expect(plain.getByRole("link", { name: "Earlier" })).toBeHidden();
  const oldest = plain.url();
  await plain.getByRole("link", { name: "Newest" }).click();
  await expect(lines).toHaveCount(50);

  await completeMilestone({ ...changeAt(ada, daysAgo(0)), milestone: "fnd-loops" });
  await plain.goto(oldest);
  await expect(lines).toHaveCount(3);
  for (const before of ["nonsense", crypto.randomUUID(), "1&before=2"]) {
    await plain.goto(`/journey/log?before=${before}`);
    await expect(lines).toHaveCount(50);
  }
});

test("the log shows a learner nothing of another", async ({ page, newAccount, signIn }) => {
  const [ada, bob] = [await newAccount(), await newAccount()];
  await tickedAndUnticked({ account: bob, count: 1 });
  await signIn(ada);
  await page.goto("/journey/log");
  await expect(page.getByText("Nothing yet")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(0);
});

test("a new learner's journey says what will stand there, and how to begin", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/journey");
  await expect(region(page, "Your paths")).toContainText("No path yet");
  await expect(region(page, "Hours by week")).toContainText("an assumed plan of 6 hours a week");
  await expect(region(page, "Work days")).toContainText("No work day yet");
  await expect(log(page)).toContainText("Nothing yet");
});

test("the time line of stays is told in a sentence and as a table", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["backend", "devops", "automation"], since: 10 });
  await signIn(ada);
  await page.goto("/journey");
  const paths = region(page, "Your paths");
  await expect(paths.getByText(/: three paths\./)).toBeVisible();
  await paths.getByText("Time and depth on each path", { exact: true }).click();
  const rows = paths.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText("Backend / API developer");
  await expect(rows.nth(1)).toContainText("four weeks0\u00a0%");
  await expect(rows.nth(3)).toContainText("– now");
});

test("a trial stands among the paths under its own word", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  const [backend] = await enrollmentsOf(ada);
  const trial = { path: "devops", why: "A friend asked", beside: backend?.id ?? "" };
  await startTrial({ ...changeAt(ada, daysAgo(3)), ...trial });
  await signIn(ada);
  await page.goto("/journey");
  const stays = page.getByRole("list", { name: "Your paths" }).getByRole("listitem");
  await expect(stays).toHaveCount(2);
  await expect(stays.first()).toContainText("Trial");
  await expect(stays.first()).toContainText("You are trying it.");
  await expect(stays.first()).toContainText("Why you tried it“A friend asked”");
  await expect(stays.first()).not.toContainText("This does not count");
  await expect(region(page, "Your paths")).toContainText("one path and one trial.");
  await expect(log(page)).toContainText("Began a trial of DevOps / site reliability engineer");
});

test("whether a switch helped stands with the stay that it began", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["backend", "devops"], since: 70 });
  const enrollment = (await enrollmentsOf(ada)).at(-1)?.id ?? "";
  const answer = { helped: "partly", text: "The work is calmer." } as const;
  await reflectOnSwitch({ ...changeAt(ada, daysAgo(1)), enrollment, ...answer });
  await signIn(ada);
  await page.goto("/journey");
  const stays = page.getByRole("list", { name: "Your paths" }).getByRole("listitem");
  await expect(stays.nth(0)).toContainText(
    "Did it help?The switch to it partly helped. “The work is calmer.”",
  );
  await expect(stays.nth(1)).not.toContainText("Did it help?");
});

test("hours by week and work days name what was worked and the days off", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await worked({ account: ada, at: daysAgo(21), milestone: "fnd-setup", hours: 3 });
  const [from, to] = [daysAgo(16), daysAgo(10)].map((at) =>
    localDateOf({ at, timeZone: ada.timeZone }),
  );
  await notePause({ ...changeAt(ada, daysAgo(16)), from: from ?? "", to });
  await signIn(ada);
  await page.goto("/journey");
  const hours = region(page, "Hours by week");
  await expect(hours).toContainText(/Your pace is 3\.6 hours a week: mostly from an assumed plan/);
  await expect(hours.getByRole("listitem").filter({ hasText: "days off" })).toBeVisible();
  await hours.getByText("Hours of every week", { exact: true }).click();
  const rows = hours.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(27);
  await expect(rows.filter({ hasText: "3 hours" })).toHaveCount(1);
  const days = region(page, "Work days");
  await expect(days).toContainText("active on 1 day, 3 hours logged. 7 days off.");
  await expect(days.getByRole("listitem").filter({ hasText: "a day off" })).toBeVisible();
});
