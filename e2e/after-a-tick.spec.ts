import { FUNDAMENTALS, GIT, GIT_STEPS, SETUP, VALUES } from "./fixed-roadmap";
import { commit, daysAgo, donePhases, learnerAt, stepsDone } from "./history";
import { axeFaults } from "./judges/axe";
import { smallTargets } from "./judges/targets";
import { completedBy } from "./stored";
import { type Account, expect, test } from "./story";
import { box, everythingIsSaved, openWithScript, said } from "./ticking";

const FIRST_STEP = /^Install git, tell it your name/;

test("a step says what it moved, and the next stop of the keyboard takes it back", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const step = page.getByRole("checkbox", { name: FIRST_STEP });
  await step.focus();
  await page.keyboard.press("Space");
  await expect(said(page, `1 of ${GIT_STEPS} steps done.`)).toContainText(/\d of \d+\sh, \d+\s%/);
  await page.keyboard.press("Tab");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(step).not.toBeChecked();
  await expect(said(page, `0 of ${GIT_STEPS} steps done.`)).toBeVisible();
  await expect(undo).toBeFocused();
});

test("what is said of a tick stays until it is closed, and the focus goes back to the tick", async ({
  page,
  signIn,
}) => {
  await page.clock.install();
  await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await page.clock.fastForward("30:00");
  await expect(undo).toBeVisible();
  await page.getByRole("link", { name: "Close" }).click();
  await expect(undo).toBeHidden();
  await expect(box(page, GIT)).toBeFocused();
});

test("what is said of a tick can be read in both schemes and touched on a phone", async ({
  page,
  signIn,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test("a tick that is undone is as it was", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box(page, GIT)).not.toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual([]);
});

test("the last step offers to mark the milestone done, and that leads to the next one", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const last = await allStepsButOne(ada);
  await openWithScript(page, "/milestones/fnd-setup");
  await page.getByRole("checkbox", { name: last }).click();
  await expect(said(page, /^All \d steps done\./)).toBeVisible();
  await page.getByRole("button", { name: "Mark it done" }).focus();
  await page.keyboard.press("Enter");
  await expect(box(page, "Done")).toBeChecked();
  const next = page.getByRole("group", { name: /^Done\./ }).getByRole("link", { name: VALUES });
  await expect(next).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await next.click();
  await expect(page.getByRole("heading", { level: 1, name: VALUES })).toBeVisible();
});

test("beneath the steps stands the question, and after the last one the milestone is marked done there", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const last = await allStepsButOne(ada);
  await openWithScript(page, "/milestones/fnd-setup");
  const steps = page.getByRole("region", { name: "Steps" });
  await expect(steps.getByRole("button", { name: "Mark the milestone done" })).toBeHidden();
  await page.getByRole("checkbox", { name: last }).click();
  await expect(steps.getByRole("link", { name: "Answer in your own words" })).toBeVisible();
  await steps.getByRole("button", { name: "Mark the milestone done" }).click();
  await expect(steps.getByRole("button", { name: "Mark it not done" })).toBeFocused();
  await expect(steps.getByRole("link", { name: `Next: ${VALUES}` })).toHaveCount(2);
});

test("the last milestone of a phase leads to its end", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(3), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(2), phases: ["fundamentals"] });
  await signIn(ada);
  await openWithScript(page, "/roadmap");
  await page.getByText(/^Fundamentals: \d+ of/).click();
  await box(page, VALUES).click();
  await expect(said(page, "No longer done.")).toBeVisible();
  await box(page, VALUES).click();
  await expect(
    said(page, `Fundamentals complete: ${FUNDAMENTALS} of ${FUNDAMENTALS}.`),
  ).toBeVisible();
  await page.getByRole("link", { name: "See what you did in the fundamentals" }).first().click();
  await page.waitForURL("**/roadmap/fundamentals");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a tick is said and undone on the page that comes back, and gone when it is closed", async ({
    page,
    signIn,
  }) => {
    await signIn();
    await page.goto("/roadmap");
    await box(page, SETUP).click();
    const message = page.getByRole("group", {
      name: `Done. 1 of ${FUNDAMENTALS} on your roadmap.`,
    });
    await expect(message).toBeVisible();
    await message.getByRole("button", { name: "Undo" }).click();
    await expect(box(page, SETUP)).not.toBeChecked();
    const undone = page.getByRole("group", { name: "No longer done." });
    await expect(undone).toBeVisible();
    await undone.getByRole("link", { name: "Close" }).click();
    await expect(undone).toBeHidden();
    await expect(page).toHaveURL("/roadmap#fnd-setup");
  });

  test("the last step offers to mark the milestone done, and that leads to the next one", async ({
    page,
    signIn,
  }) => {
    const ada = await signIn();
    const last = await allStepsButOne(ada);
    await page.goto("/milestones/fnd-setup");
    await page.getByRole("checkbox", { name: last }).click();
    await page
      .getByRole("group", { name: /^All/ })
      .getByRole("button", { name: "Mark it done" })
      .click();
    await expect(box(page, "Done")).toBeChecked();
    await page
      .getByRole("group", { name: /^Done\./ })
      .getByRole("link", { name: VALUES })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: VALUES })).toBeVisible();
  });
});

/** Ticks every step of the first milestone but the last, and returns what that one says. */
async function allStepsButOne(account: Account): Promise<string> {
  const { roadmap } = await learnerAt({ account, at: daysAgo(0) });
  const setup = roadmap.phases[0]?.milestones[0];
  const steps = setup?.steps.map(({ id }) => id).slice(0, -1) ?? [];
  await stepsDone({ account, at: daysAgo(1), milestone: "fnd-setup", steps });
  return setup?.steps.at(-1)?.title ?? "";
}
