import { TEST_CLOCK_HEADER } from "#lib/clock";
import { FUNDAMENTALS, GIT } from "./fixed-roadmap";
import { completedBy, findCompletion } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript, tickAndHold } from "./ticking";

test("a box is ticked with the keyboard alone", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).focus();
  await page.keyboard.press("Space");
  await expect(box(page, GIT)).toBeChecked();
  await expect(box(page, GIT)).toBeFocused();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
});

test("a tick stands on the next page, and what is undone there stands on going back", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  await page.getByRole("link", { name: GIT, exact: true }).click();
  await page.waitForURL("**/milestones/fnd-git");
  await expect(box(page, "Done")).toBeChecked();
  await box(page, "Done").click();
  await expect(box(page, "Done")).not.toBeChecked();
  await everythingIsSaved(page);
  await page.goBack();
  await page.waitForURL("**/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await expect(box(page, GIT)).not.toBeChecked();
  expect(await completedBy(ada)).toEqual([]);
});

test("a tick that is still on its way stands on every page that is opened meanwhile", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const { release } = await tickAndHold(page, GIT);
  await page.getByRole("link", { name: GIT, exact: true }).click();
  await page.waitForURL("**/milestones/fnd-git");
  await expect(box(page, "Done")).toBeChecked();
  await page.goBack();
  await page.waitForURL("**/roadmap");
  await expect(box(page, GIT)).toBeChecked();
  release();
  await everythingIsSaved(page);
  await expect(page.getByText(`1 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await expect(box(page, GIT)).toBeChecked();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
});

test("a tick shortly before midnight UTC counts for the day that it is for the learner", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ timeZone: "Asia/Kathmandu" });
  await page.setExtraHTTPHeaders({ [TEST_CLOCK_HEADER]: "2026-07-01T22:30:00Z" });
  await signIn(ada);
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  await everythingIsSaved(page);
  expect(await findCompletion({ account: ada, milestone: "fnd-git" })).toMatchObject({
    at: new Date("2026-07-01T22:30:00Z"),
    on: new Date("2026-07-02T00:00:00Z"),
  });
  await openWithScript(page, "/milestones/fnd-git");
  await expect(page.getByText("today", { exact: true })).toBeVisible();
});
