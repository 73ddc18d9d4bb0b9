import { FUNDAMENTALS } from "./fixed-roadmap";
import { commit, complete, daysAgo, done, donePhases, leave } from "./history";
import { enrollmentsOf, everythingOf } from "./stored";
import { expect, test } from "./story";

test("a path is left from the settings, and another one then begins through the switch page", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend", why: "I like plumbing" });
  await done({ account: ada, at: daysAgo(30), milestones: ["core-sql-basics"] });
  await signIn(ada);
  await page.goto("/settings");
  await page.getByText("Leave this path", { exact: true }).last().click();
  await page.getByLabel("Why are you leaving?").fill("A break");
  await page.getByRole("button", { name: "Leave Backend / API developer" }).click();
  await page.waitForURL("**/journey");
  await expect(page.getByText("You left it.")).toBeVisible();
  const paths = page.getByRole("list", { name: "Your paths" });
  await expect(paths.getByText("“A break”")).toBeVisible();
  await page.goto("/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();

  await page.goto("/commit/machine-learning");
  await page.waitForURL("**/switch/machine-learning");
  await expect(page.getByRole("region", { name: "Your own words" })).toContainText(
    "I like plumbing",
  );
  await expect(page.getByRole("region", { name: "What carries over" })).toContainText("with 1 of");
  await expect(page.getByRole("region", { name: "Your pattern" })).toBeVisible();
  await page.getByLabel("Why now?").fill("End the pause");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([
    { pathId: "backend", endedAs: "left", switchReason: "A break" },
    { pathId: "machine-learning", why: "End the pause", endedAt: null },
  ]);
});

test("what was written when leaving a path outlives a switch without a reason", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await leave({ account: ada, at: daysAgo(5), reason: "A break" });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  await page.goto("/journey");
  await expect(page.getByRole("list", { name: "Your paths" })).toContainText("“A break”");
  await page.goto("/switch/devops");
  await expect(page.getByRole("region", { name: "Your own words" })).toContainText("A break");
});

test("29 days after leaving, another path is still a switch", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(90), path: "backend" });
  await leave({ account: ada, at: daysAgo(29) });
  await signIn(ada);
  await page.goto("/paths/machine-learning");
  await expect(page.getByRole("link", { name: "Switch to this path" })).toBeVisible();
  await page.goto("/commit/machine-learning");
  await page.waitForURL("**/switch/machine-learning");
  await expect(page.getByRole("button", { name: "Switch now" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Commit" })).toBeHidden();
});

test("31 days after leaving, another path is a beginning", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(90), path: "backend" });
  await leave({ account: ada, at: daysAgo(31) });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.waitForURL("**/commit/machine-learning");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([
    { pathId: "backend", endedAs: "left" },
    { pathId: "machine-learning", endedAt: null },
  ]);
});

test("the path that was left begins again without a reminder", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(90), path: "backend" });
  await leave({ account: ada, at: daysAgo(5) });
  await signIn(ada);
  await page.goto("/switch/backend");
  await page.waitForURL("**/commit/backend");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([
    { pathId: "backend", endedAs: "left", switchReason: "" },
    { pathId: "backend", endedAt: null },
  ]);
});

test("going back to the path that was left changes nothing before it is committed to", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(90), path: "backend" });
  await leave({ account: ada, at: daysAgo(5) });
  const before = await everythingOf(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Stay on Backend / API developer" }).click();
  await page.waitForURL("**/commit/backend*");
  expect(await everythingOf(ada)).toEqual(before);
});

test("at 100 % the switch page completes the path, without a reminder", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(400), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(30) });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await expect(page.getByText("Every required milestone of Backend")).toBeVisible();
  await expect(page.getByRole("region", { name: "Your pattern" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Switch now" })).toBeHidden();
  await page.getByRole("button", { name: "Complete this path" }).click();

  await page.waitForURL("**/commit/machine-learning");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Something from your record" })).toBeHidden();
  await page.goto("/journey");
  await expect(page.getByText("You completed it.")).toBeVisible();
});

test("after completing, another path is a beginning the next day", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(400), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(30) });
  await complete({ account: ada, at: daysAgo(1) });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.waitForURL("**/commit/machine-learning");
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([
    { pathId: "backend", endedAs: "completed" },
    { pathId: "machine-learning", endedAt: null },
  ]);
});
