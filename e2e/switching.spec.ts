import { FRAMEWORK, SETUP, SQL } from "./fixed-roadmap";
import { commit, daysAgo, done, donePhases, learnerAt, worked } from "./history";
import { enrollmentsOf, everythingOf } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript } from "./ticking";

const STAY = { name: "Stay on Backend / API developer" };
const SWITCH = { name: "Switch now" };

test("a milestone done on one path is named before the switch, and checked after it", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await done({
    account: ada,
    at: daysAgo(20),
    milestones: ["fnd-setup", "core-sql-basics", "be-framework"],
  });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  const carried = page.getByRole("region", { name: "What carries over" });
  await expect(carried).toContainText("You would begin Machine learning engineer with 2 of");
  await carried.getByText("Show them").first().click();
  await expect(carried.getByText(SQL, { exact: true })).toBeVisible();
  await expect(carried.getByText(SETUP)).toBeVisible();
  await expect(carried).toContainText("Kept, not deleted.");

  await page.getByRole("button", SWITCH).click();
  await page.waitForURL("**/today");
  await page.goto("/roadmap");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Machine learning engineer");
  await expect(box(page, SQL)).toBeChecked();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  const also = page.getByRole("region", { name: "Also done" });
  await expect(also.getByRole("link")).toHaveText([FRAMEWORK]);
});

test("what is ticked after the switch is done on the path that was left, too", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", SWITCH).click();
  await page.waitForURL("**/today");
  await openWithScript(page, "/milestones/core-sql-basics");
  await box(page, "Done").click();
  await everythingIsSaved(page);
  await page.goto("/switch/backend");
  const carried = page.getByRole("region", { name: "What carries over" });
  await carried.getByText("Show it").click();
  await expect(carried.getByText(SQL, { exact: true })).toBeVisible();
  await expect(carried).not.toContainText("Kept, not deleted.");
});

test("staying leads to today, and nothing has changed", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await done({ account: ada, at: daysAgo(30), milestones: ["fnd-setup"] });
  await signIn(ada);
  const before = await everythingOf(ada);
  await page.goto("/switch/machine-learning");
  await page.getByLabel("Why now?").fill("A course that looked shiny");
  await page.getByRole("button", STAY).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  expect(await everythingOf(ada)).toEqual(before);
});

test("looking at the switch page changes nothing either", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  const before = await everythingOf(ada);
  await page.goto("/switch/machine-learning");
  await expect(page.getByRole("button")).toContainText([
    "Stay on Backend / API developer",
    "Try it for 14 days",
    "Switch now",
    "Switch in 7 days",
  ]);
  expect(await everythingOf(ada)).toEqual(before);
});

test("a switch is made with the reason left empty", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(30), phases: ["fundamentals"] });
  await worked({ account: ada, at: daysAgo(20), milestone: "core-http-apis" });
  const { roadmap } = await learnerAt({ account: ada, at: new Date() });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", SWITCH).click();
  await page.waitForURL("**/today");

  const [backend, learning] = await enrollmentsOf(ada);
  expect(backend).toMatchObject({
    roadmapId: roadmap.id,
    endedAs: "switched",
    endedPhase: "specialization",
    endedDepth: 0,
    endedActiveDays: 2,
    switchReason: "",
  });
  expect(learning).toMatchObject({ pathId: "machine-learning", endedAt: null });
  expect(learning?.startedAt).toEqual(backend?.endedAt);
  await page.goto("/journey");
  const paths = page.getByRole("list", { name: "Your paths" }).locator("> li");
  await expect(paths).toHaveCount(2);
  await expect(paths.nth(0)).toContainText("Machine learning engineer");
  await expect(paths.nth(1)).toContainText("You switched to Machine learning engineer.");
  await expect(paths.nth(1)).not.toContainText("Why you left it");
});

test("the reason for a switch is shown back on the journey", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend", why: "I like plumbing" });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByLabel("Why now?").fill("My sister needs a <model>");
  await page.getByRole("button", SWITCH).click();
  await page.waitForURL("**/today");
  await page.goto("/journey");
  const paths = page.getByRole("list", { name: "Your paths" });
  const left = paths.getByRole("listitem").filter({ hasText: "You switched to" });
  await expect(left.getByText("“I like plumbing”")).toBeVisible();
  const open = paths.getByRole("listitem").filter({ hasText: "You are on this path" });
  await expect(open.getByText("“My sister needs a <model>”")).toBeVisible();
  await expect(paths.getByText("“My sister needs a <model>”")).toHaveCount(1);
});

test("pressing Switch now twice makes one switch", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", SWITCH).dblclick();
  await page.waitForURL("**/today");
  expect((await enrollmentsOf(ada)).map(({ pathId }) => pathId)).toEqual([
    "backend",
    "machine-learning",
  ]);
});
