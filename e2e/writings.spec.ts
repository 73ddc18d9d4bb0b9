import { PROBLEMS, writingChangedElsewhere } from "#lib/wording/refusals";
import { expect, test } from "./story";
import { hold, openWithScript } from "./ticking";

const SAVE = { name: "Save", exact: true };

test("an evidence link that is none is refused in words, and nothing typed is lost", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("In your own words").fill("A commit is a snapshot");
  await page.getByLabel("Evidence link").fill("javascript:alert(1)");
  await page.getByLabel("Note").fill("Line one\nLine two");
  await page.getByRole("button", SAVE).click();
  await expect(page.getByLabel("Evidence link")).toHaveAccessibleDescription(
    new RegExp(PROBLEMS["evidence-no-link"]),
  );
  await expect(page.getByLabel("In your own words")).toHaveValue("A commit is a snapshot");
  await expect(page.getByLabel("Evidence link")).toHaveValue("javascript:alert(1)");
  await expect(page.getByLabel("Note")).toHaveValue("Line one\nLine two");

  await page.getByLabel("Evidence link").fill("https://example.org/ada");
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("In your own words")).toHaveValue("A commit is a snapshot");
  await expect(page.getByLabel("Evidence link")).toHaveValue("https://example.org/ada");
  await expect(page.getByLabel("Note")).toHaveValue("Line one\nLine two");
});

test("a note written in two tabs is not overwritten by the second", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/milestones/fnd-git");
  await openWithScript(other, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("Written first");
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await other.getByLabel("Note").fill("Written second");
  await other.getByLabel("Evidence link").fill("https://example.org/ada");
  await other.getByRole("button", SAVE).click();
  await expect(other.getByText(writingChangedElsewhere("Written first"))).toBeVisible();
  await expect(other.getByLabel("Note")).toHaveValue("Written second");
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("Written first");
  await expect(page.getByLabel("Evidence link")).toHaveValue("https://example.org/ada");

  await other.getByRole("button", SAVE).click();
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("Written second");
});

test("what is typed while a note is being saved is not lost", async ({ page, signIn }) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const { held, release } = await hold(page, "**/milestones/fnd-git");
  await page.getByLabel("Note").fill("First");
  await page.getByRole("button", SAVE).click();
  await expect.poll(() => held.length).toBe(1);
  await page.getByLabel("Note").pressSequentially(", and more");
  release();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("First, and more");

  const saved = page.waitForResponse("**/milestones/fnd-git");
  await page.getByRole("button", SAVE).click();
  await saved;
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("First, and more");
});

test("a note that is emptied is gone", async ({ page, signIn }) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  for (const text of ["First", ""]) {
    await page.getByLabel("Note").fill(text);
    const saved = page.waitForResponse("**/milestones/fnd-git");
    await page.getByRole("button", SAVE).click();
    await saved;
    await openWithScript(page, "/milestones/fnd-git");
    await expect(page.getByLabel("Note")).toHaveValue(text);
  }
});

test("a note is its writer's alone", async ({ page, newAccount, signIn }) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("For my eyes only");
  await page.getByRole("button", SAVE).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.context().clearCookies();
  await signIn(await newAccount());
  await openWithScript(page, "/milestones/fnd-git");
  await expect(page.getByLabel("Note")).toHaveValue("");
});

test("a short answer to compare with stands there only once one's own is written", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/milestones/fnd-git");
  const answer = page.getByRole("region", { name: "A short answer to compare with" });
  expect(await page.content()).not.toContain("A short answer to compare with");
  await page.getByLabel("In your own words").fill("A commit is a snapshot with a parent.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(answer).toBeVisible();
});
