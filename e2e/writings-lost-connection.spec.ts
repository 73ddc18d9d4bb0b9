import { REFUSALS } from "#lib/wording/refusals";
import { endEverySession } from "./stored";
import { expect, fillSignIn, test } from "./story";
import { openWithScript } from "./ticking";

const SAVE = { name: "Save", exact: true };

test("a note that cannot be sent is said to be not saved, stays, and is saved when the connection is back", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("A long thought");
  await context.setOffline(true);
  await page.getByRole("button", SAVE).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Not saved");
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
  await context.setOffline(false);
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});

test("who was signed out while writing loses nothing of what they wrote", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("A long thought");
  await endEverySession(ada);
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText(REFUSALS.signedOutOfWritings)).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
  const other = await context.newPage();
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account: ada });
  await other.waitForURL("**/today");
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});
