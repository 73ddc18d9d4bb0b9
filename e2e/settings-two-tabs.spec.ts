import type { Page } from "@playwright/test";
import { writingChangedElsewhere } from "#lib/wording/refusals";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

test("of two settings tabs, each saves only what was changed in it", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/settings");
  await openWithScript(other, "/settings");
  await page.getByLabel("Hours a week").fill("9");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await other.getByLabel("Name", { exact: true }).fill("Ada Lovelace");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(other.getByLabel("Hours a week")).toHaveValue("9");
  await page.reload();
  await expect(page.getByLabel("Hours a week")).toHaveValue("9");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ada Lovelace");
});

test("a stale save of a setting says what stands there now, and keeps what was typed", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/settings");
  await openWithScript(other, "/settings");
  await page.getByLabel("Hours a week").fill("9");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await other.getByLabel("Hours a week").fill("4");
  await other.getByLabel("Name", { exact: true }).fill("Ada Lovelace");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText(writingChangedElsewhere("9"))).toBeVisible();
  await expect(other.getByLabel("Hours a week")).toHaveValue("4");
  await expect(other.getByLabel("Name", { exact: true })).toHaveValue("Ada Lovelace");
  await page.reload();
  await expect(page.getByLabel("Hours a week")).toHaveValue("9");

  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Hours a week")).toHaveValue("4");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ada Lovelace");
});

test("so do the weekly goal and the cooling-off days", async ({ page, context, signIn }) => {
  await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/settings");
  await openWithScript(other, "/settings");
  const goalOf = (tab: Page) => tab.getByRole("region", { name: "Weekly goal" });
  const setHours = async ({ tab, hours }: Readonly<{ tab: Page; hours: string }>) => {
    await goalOf(tab).getByRole("radio", { name: "A number of hours" }).check();
    await goalOf(tab).getByLabel("Hours in a week").fill(hours);
    await goalOf(tab).getByRole("button", { name: "Set this goal" }).click();
  };
  await setHours({ tab: page, hours: "8" });
  await expect(goalOf(page).getByText("Your weekly goal is set.")).toBeVisible();
  await setHours({ tab: other, hours: "3" });
  await expect(goalOf(other).getByText("You changed this in another tab")).toBeVisible();
  await expect(other.getByLabel("Hours in a week")).toHaveValue("3");
  await goalOf(other).getByRole("button", { name: "Set this goal" }).click();
  await expect(goalOf(other).getByText("Your weekly goal is set.")).toBeVisible();

  await page.getByLabel("Cooling-off days").fill("5");
  await page.getByRole("button", { name: "Save the days" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await other.getByLabel("Cooling-off days").fill("9");
  await other.getByRole("button", { name: "Save the days" }).click();
  await expect(other.getByText(writingChangedElsewhere("5"))).toBeVisible();
  await expect(other.getByLabel("Cooling-off days")).toHaveValue("9");
});
