import { REFUSALS } from "#lib/wording/refusals";
import { GIT } from "./fixed-roadmap";
import { completedBy, everythingOf } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript, said } from "./ticking";

const NOTHING = { notes: [], asides: [], completions: [], events: [], operations: [] };

test("what was written on one learner's page is not saved for another who has signed in meanwhile", async ({
  page,
  newAccount,
  signIn,
  takeOver,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("For nobody else");
  await takeOver(bob);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(REFUSALS.otherLearner)).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("For nobody else");
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await takeOver(ada);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  expect(await everythingOf(ada)).toMatchObject({ notes: [{ text: "For nobody else" }] });
});

test("a tick on one learner's page is kept for them while another is signed in", async ({
  page,
  newAccount,
  signIn,
  takeOver,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/roadmap");
  await takeOver(bob);
  await box(page, GIT).click();
  await expect(said(page, "Somebody else has signed in in this browser")).toBeVisible();
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await takeOver(ada);
  await page.reload();
  await everythingIsSaved(page);
  await expect(box(page, GIT)).toBeChecked();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
});

test("a press on one learner's page leads another who has signed in to where that is said", async ({
  page,
  newAccount,
  signIn,
  takeOver,
}) => {
  await signIn();
  const bob = await newAccount();
  await openWithScript(page, "/milestones/fnd-git");
  await takeOver(bob);
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await page.waitForURL("**/other-learner");
  await expect(page.getByRole("heading", { name: "Somebody else is signed in" })).toBeVisible();
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await page.getByRole("link", { name: "Go on as Ada" }).click();
  await page.waitForURL("**/today");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a form and a tick of one learner's page change nothing for another", async ({
    page,
    newAccount,
    signIn,
    takeOver,
  }) => {
    const [ada, bob] = [await signIn(), await newAccount()];
    await page.goto("/milestones/fnd-git");
    await page.getByLabel("Note").fill("For nobody else");
    await takeOver(bob);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(REFUSALS.otherLearner)).toBeVisible();
    await takeOver(ada);
    await page.goto("/roadmap");
    await takeOver(bob);
    await box(page, GIT).click();
    await page.waitForURL("**/other-learner");
    expect(await everythingOf(bob)).toMatchObject(NOTHING);
  });
});
