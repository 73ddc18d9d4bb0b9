import { daysAgo, done } from "./history";
import { completedBy } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript } from "./ticking";

test("one press says that a milestone was known before, and one that it was done now", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/milestones/fnd-git");
  await page.getByRole("button", { name: "I knew this before" }).click();
  await expect(page.getByText("before Waymark")).toBeVisible();
  await expect(box(page, "Done")).toBeChecked();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  await page.getByRole("button", { name: "I did it now" }).click();
  await expect(page.getByText("today", { exact: true })).toBeVisible();
});

test("what was known before is known before again when it is unticked and ticked", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/milestones/fnd-git");
  await page.getByRole("button", { name: "I knew this before" }).click();
  await expect(page.getByText("before Waymark")).toBeVisible();
  await openWithScript(page, "/milestones/fnd-git");
  await box(page, "Done").click();
  await everythingIsSaved(page);
  await box(page, "Done").click();
  await everythingIsSaved(page);
  await page.reload();
  await expect(page.getByText("before Waymark")).toBeVisible();
});

test("of a milestone that is done, it can be said as well", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await done({ account: ada, at: daysAgo(1), milestones: ["fnd-git"] });
  await signIn(ada);
  await page.goto("/milestones/fnd-git");
  await page.getByRole("button", { name: "I knew this before" }).click();
  await expect(page.getByText("before Waymark")).toBeVisible();
  await page.getByRole("button", { name: "I did it now" }).click();
  await expect(page.getByText("yesterday", { exact: true })).toBeVisible();
});
