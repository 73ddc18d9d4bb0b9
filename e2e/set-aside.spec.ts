import type { Page } from "@playwright/test";
import { PROBLEMS } from "#lib/wording/refusals";
import { FUNDAMENTALS, GIT, SETUP, VALUES } from "./fixed-roadmap";
import { donePhases } from "./history";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

function next(page: Page) {
  return page.getByRole("region", { name: "Next" }).getByRole("link");
}

test("what is put aside is not next any more, until it is taken up again", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  await expect(next(page)).toHaveText(SETUP);
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(next(page)).toHaveText(VALUES);

  await page.goto("/milestones/fnd-setup");
  await page.getByRole("button", { name: "Pick it up again" }).click();
  await expect(page.getByRole("button", { name: "Put aside for now" })).toBeVisible();
  await page.goto("/today");
  await expect(next(page)).toHaveText(SETUP);
});

test("putting aside waives nothing: the count stays, and the roadmap says it", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(next(page)).toHaveText(VALUES);
  await page.goto("/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await expect(page.getByText("put aside for now", { exact: true })).toHaveCount(1);
});

test("with all that is open put aside, the first of it is next", async ({ page, signIn }) => {
  const ada = await signIn();
  await donePhases({ account: ada, at: new Date() });
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByRole("checkbox", { name: "Done", exact: true }).click();
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(page.getByRole("button", { name: "Pick it up again" })).toBeVisible();
  await page.goto("/today");
  await expect(next(page)).toHaveText(GIT);
  await expect(page.getByRole("button", { name: "Pick it up again" })).toBeVisible();
});

test("a milestone is waived with a reason, counts as cleared, and is taken back", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/milestones/fnd-setup");
  await page.getByText("Skip permanently", { exact: true }).click();
  await page.getByRole("button", { name: "Skip this milestone permanently" }).click();
  await expect(page.getByText(PROBLEMS["waiver-reason-missing"])).toBeVisible();
  await page.getByLabel("Reason").fill("Python is on this machine already");
  await page.getByRole("button", { name: "Skip this milestone permanently" }).click();
  await expect(
    page.getByText("You skipped this permanently: Python is on this machine already"),
  ).toBeVisible();

  await page.goto("/roadmap");
  await expect(page.getByText(`1 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await expect(page.getByText("1 of them skipped").first()).toBeVisible();
  await expect(
    page.getByText("skipped permanently: Python is on this machine already"),
  ).toBeVisible();
  await expect(page.getByRole("checkbox", { name: SETUP })).not.toBeChecked();

  await page.goto("/milestones/fnd-setup");
  await page.getByRole("button", { name: "Stop skipping it" }).click();
  await expect(page.getByRole("button", { name: "Put aside for now" })).toBeVisible();
  await page.goto("/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
});

test("an optional milestone cannot be waived", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/milestones/be-docs");
  await expect(page.getByRole("button", { name: "Put aside for now" })).toBeVisible();
  await expect(page.getByText("Skip permanently", { exact: true })).toBeHidden();
});
