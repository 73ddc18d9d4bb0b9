import { PROBLEMS } from "#lib/wording/refusals";
import { ARRAYS, FRAMEWORK, FUNDAMENTALS, GIT_STEPS, TESTS } from "./fixed-roadmap";
import { commit, daysAgo, done, stepsDone } from "./history";
import { completedBy } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript, said } from "./ticking";

const FIRST_STEP = /^Install git, tell it your name/;

test("steps are the learner's own checklist: they are kept, and change no count", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByRole("checkbox", { name: FIRST_STEP }).click();
  await expect(said(page, `1 of ${GIT_STEPS} steps done.`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: FIRST_STEP })).toBeChecked();
  await expect(box(page, "Done")).not.toBeChecked();
  await openWithScript(page, "/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`1 of ${GIT_STEPS} steps`, { exact: true })).toBeVisible();
});

test("code in a step is set as code, and its box is named as it reads", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/milestones/core-arrays");
  await expect(page.getByRole("code")).toHaveText(["arrays.sum()"]);
  const step = page.getByRole("checkbox", { name: "Use arrays.sum() in something that you keep" });
  await expect(step).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("`");
});

test("a step that is unticked stays unticked", async ({ page, signIn }) => {
  const ada = await signIn();
  await stepsDone({ account: ada, at: daysAgo(1), milestone: "fnd-git", steps: ["start", "undo"] });
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByRole("checkbox", { name: FIRST_STEP }).click();
  await expect(said(page, `1 of ${GIT_STEPS} steps done.`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: FIRST_STEP })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Undo three mistakes/ })).toBeChecked();
});

test("unticking is one press, and keeps evidence, note and steps", async ({ page, signIn }) => {
  const ada = await signIn();
  await stepsDone({ account: ada, at: daysAgo(2), milestone: "fnd-git", steps: ["start"] });
  await done({ account: ada, at: daysAgo(1), milestones: ["fnd-git"] });
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("In your own words").fill("A commit is a snapshot");
  await page.getByLabel("Evidence link").fill("https://example.org/ada/repository");
  await page.getByLabel("Note").fill("The conflict was not so bad");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await box(page, "Done").click();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual([]);
  await page.reload();
  await expect(box(page, "Done")).not.toBeChecked();
  await expect(page.getByLabel("In your own words")).toHaveValue("A commit is a snapshot");
  await expect(page.getByLabel("Evidence link")).toHaveValue("https://example.org/ada/repository");
  await expect(page.getByLabel("Note")).toHaveValue("The conflict was not so bad");
  await expect(page.getByRole("checkbox", { name: FIRST_STEP })).toBeChecked();
});

test("who jumps ahead is told what is missing, and not stopped", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(1), path: "backend" });
  await signIn(ada);
  await openWithScript(page, "/milestones/be-accounts");
  await expect(page.getByText(`It builds on ${FRAMEWORK} and ${TESTS}`)).toBeVisible();
  await box(page, "Done").click();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["be-accounts"]);
});

test("a milestone of another path can be ticked, and says that it is not on this roadmap", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(1), path: "backend" });
  await signIn(ada);
  await openWithScript(page, "/milestones/core-arrays");
  await expect(page.getByText("This is not on your roadmap.")).toBeVisible();
  await box(page, "Done").click();
  await everythingIsSaved(page);
  await openWithScript(page, "/roadmap");
  const also = page.getByRole("region", { name: "Also done" });
  await expect(also.getByRole("link", { name: ARRAYS })).toBeVisible();
});

test("I worked on this today makes a work day, once, and hours correct it", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  await expect(page.getByText("Today counts as a work day.")).toBeVisible();
  await page.getByLabel("Hours today").fill("1.5");
  const saved = page.waitForResponse("**/milestones/fnd-git");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  await saved;
  await page.goto("/today");
  const last = page.getByRole("region", { name: "Last things done" });
  await expect(last.getByRole("listitem")).toHaveCount(1);
  await expect(last.getByText("Worked 1.5 hours on")).toBeVisible();
});

test("hours that are none are refused in words, and stay to be put right", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Hours today").fill("two");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  await expect(page.getByText(PROBLEMS["work-hours-invalid"])).toBeVisible();
  await expect(page.getByLabel("Hours today")).toHaveValue("two");
});
