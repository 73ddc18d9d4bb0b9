import { REFUSALS } from "#lib/wording/refusals";
import { accountMenu, signOut } from "./account-menu";
import { GIT } from "./fixed-roadmap";
import { completedBy, endEverySession, everythingOf } from "./stored";
import { expect, fillSignIn, test } from "./story";
import { box, everythingIsSaved, openWithScript, said } from "./ticking";

const NOTHING = { notes: [], asides: [], completions: [], events: [], operations: [] };

test("what was written on one learner's page is not saved for another who has signed in meanwhile", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("For nobody else");
  await signIn(bob);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(REFUSALS.otherLearner)).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("For nobody else");
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await signIn(ada);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  expect(await everythingOf(ada)).toMatchObject({ notes: [{ text: "For nobody else" }] });
});

test("a tick on one learner's page is kept for them while another is signed in", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/roadmap");
  await signIn(bob);
  await box(page, GIT).click();
  await expect(said(page, "Someone else has signed in on this browser")).toBeVisible();
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await signIn(ada);
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
}) => {
  await signIn();
  const bob = await newAccount();
  await openWithScript(page, "/milestones/fnd-git");
  await signIn(bob);
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await page.waitForURL("**/other-learner");
  await expect(page.getByRole("heading", { name: "Someone else is signed in" })).toBeVisible();
  expect(await everythingOf(bob)).toMatchObject(NOTHING);
  await page.getByRole("link", { name: "Continue as Ada" }).click();
  await page.waitForURL("**/today");
});

test("signing out in one tab takes the private page of another tab away, and Back shows nothing of it", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  await page.goto("/journey");
  await openWithScript(page, "/milestones/fnd-git");
  const other = await context.newPage();
  await openWithScript(other, "/today");
  await other.getByRole("link", { name: "Roadmap", exact: true }).click();
  await other.waitForURL("**/roadmap");
  await signOut(other);
  await page.waitForURL("**/sign-in?next=%2Fmilestones%2Ffnd-git");
  await expect(other.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  for (const tab of [page, other]) {
    await tab.goBack();
    await tab.waitForURL("**/sign-in?next=*");
    await expect(tab.getByRole("button", { name: "Sign in" })).toBeVisible();
    await expect(accountMenu(tab)).toHaveCount(0);
  }
});

test("somebody else's sign-in in one tab takes the page of another tab away", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("For nobody else");
  const other = await context.newPage();
  await endEverySession(ada);
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account: bob });
  await other.waitForURL("**/today");
  await expect(page.getByLabel("Note")).toHaveValue("");
  await page.getByLabel("Note").fill("My own");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  expect(await everythingOf(bob)).toMatchObject({ notes: [{ text: "My own" }] });
  expect(await everythingOf(ada)).toMatchObject({ notes: [] });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a form and a tick of one learner's page change nothing for another", async ({
    page,
    newAccount,
    signIn,
  }) => {
    const [ada, bob] = [await signIn(), await newAccount()];
    await page.goto("/milestones/fnd-git");
    await page.getByLabel("Note").fill("For nobody else");
    await signIn(bob);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(REFUSALS.otherLearner)).toBeVisible();
    await signIn(ada);
    await page.goto("/roadmap");
    await signIn(bob);
    await box(page, GIT).click();
    await page.waitForURL("**/other-learner");
    expect(await everythingOf(bob)).toMatchObject(NOTHING);
  });
});
