import type { Page } from "@playwright/test";
import { formatPathNews } from "#lib/wording/switch/path-news";
import { commit, daysAgo, done, hopMonthly, learnerAt, switchTo } from "./history";
import { enrollmentsOf, everythingOf } from "./stored";
import { type Account, expect, test } from "./story";

const BACKEND = "Backend / API developer";
const LEARNING = "Machine learning engineer";
const BACK = { name: `Go back to ${BACKEND}` };

/** What is told on top of the page. */
function told(page: Page) {
  return page.getByRole("main").getByRole("status").filter({ visible: true }).first();
}

async function hoursLater(page: Page, hours: number): Promise<void> {
  await page.setExtraHTTPHeaders({ "x-waymark-now": daysAgo(-hours / 24).toISOString() });
}

async function onBackend(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend", why: "Pipes" });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a switch is greeted, taken back with one press, and reads as one thing in the journey", async ({
      page,
      newAccount,
      signIn,
    }) => {
      const ada = await newAccount();
      await onBackend(ada);
      await done({ account: ada, at: daysAgo(20), milestones: ["fnd-setup"] });
      await signIn(ada);
      await page.goto("/switch/machine-learning");
      await page.getByLabel("Why now?").fill("A shiny course");
      await page.getByRole("button", { name: "Switch now" }).click();
      await page.waitForURL("**/today");
      const learner = await learnerAt({ account: ada, at: new Date() });
      const news = { kind: "switched", from: "backend", to: "machine-learning" } as const;
      const { title, says } = formatPathNews({ news, learner });
      await expect(told(page)).toContainText(title);
      await expect(told(page)).toContainText(says);
      await page.getByRole("button", BACK).click();
      await expect(page.getByRole("button", BACK)).toBeHidden();
      await expect(page).toHaveURL("/today");
      await expect(told(page)).toContainText(`You are back on ${BACKEND}`);
      expect((await enrollmentsOf(ada)).map(({ pathId }) => pathId)).toEqual([
        "backend",
        "machine-learning",
        "backend",
      ]);

      await page.goto("/journey");
      const paths = page.getByRole("list", { name: "Your paths" }).locator("> li");
      await expect(paths).toHaveCount(1);
      await expect(paths).toContainText(
        `You tried ${LEARNING} for less than an hour and went back.`,
      );
      await expect(paths).toContainText("“A shiny course”");
      await expect(paths).toContainText("“Pipes”");
      await page.goto("/switch/devops");
      await expect(page.getByRole("region", { name: "Your own words" })).toContainText("Pipes");
    });
  });
}

test("the way back is offered for 72 hours", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await onBackend(ada);
  await switchTo({ account: ada, at: new Date(), path: "machine-learning" });
  await signIn(ada);
  await hoursLater(page, 71);
  await page.goto("/today");
  await expect(page.getByRole("button", BACK)).toBeVisible();
  await expect(page.getByText(`Welcome to ${LEARNING}`)).toBeHidden();
  await hoursLater(page, 73);
  await page.getByRole("button", BACK).click();
  await page.waitForURL("**/switch/backend");
  await page.goto("/today");
  await expect(page.getByRole("button", BACK)).toBeHidden();
});

test("a switch that was taken back leaves no pattern, and is never asked about", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["devops", "backend"], since: 10 });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  await page.getByRole("button", BACK).dblclick();
  await expect(page.getByRole("button", BACK)).toBeHidden();
  expect(await enrollmentsOf(ada)).toHaveLength(4);
  await hoursLater(page, 25);
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Something from your record" })).toBeHidden();
});

test("staying is told, and written nowhere", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  const before = await everythingOf(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: `Stay on ${BACKEND}` }).click();
  await page.waitForURL("**/today");
  await expect(told(page)).toContainText(`You stay on ${BACKEND}`);
  expect(await everythingOf(ada)).toEqual(before);
});

test("a plan is told when it is made, and when it is cancelled", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Switch in 7 days" }).click();
  await page.waitForURL("**/today");
  await expect(told(page)).toContainText(`Your switch to ${LEARNING} is planned`);
  await page.getByRole("button", { name: "Cancel the plan" }).click();
  await expect(told(page)).toContainText(`The plan to switch to ${LEARNING} is canceled`);
  await expect(told(page)).toContainText(`You stay on ${BACKEND}`);
});

test("a trial is told when it begins, and when it ends", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await onBackend(ada);
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Try it for 14 days" }).click();
  await page.waitForURL("**/trial");
  await expect(told(page)).toContainText(`You are trying ${LEARNING}`);
  await page.getByRole("button", { name: "End the trial" }).click();
  await page.waitForURL("**/today");
  await expect(told(page)).toContainText(`Your trial of ${LEARNING} is over`);
});

test("committing and leaving are told", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await signIn(ada);
  await page.goto("/commit/backend");
  await page.getByRole("button", { name: "Commit", exact: true }).click();
  await page.waitForURL("**/today");
  await expect(told(page)).toContainText(`You are on ${BACKEND} now`);
  await page.goto("/settings");
  await page.getByText("Leave this path", { exact: true }).last().click();
  await page.getByRole("button", { name: `Leave ${BACKEND}` }).click();
  await page.waitForURL("**/journey");
  await expect(told(page)).toContainText(`You left ${BACKEND}`);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`every choice stands above the fold of its section at ${viewport.width} px`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    await page.setViewportSize(viewport);
    const ada = await newAccount();
    await onBackend(ada);
    await signIn(ada);
    await page.goto("/switch/machine-learning#choice");
    const choices = page.getByRole("button", { name: /^(Stay|Try|Switch)/ });
    await expect(choices).toHaveText([
      `Stay on ${BACKEND}`,
      "Try it for 14 days",
      "Switch now",
      "Switch in 7 days",
    ]);
    for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
  });
}
