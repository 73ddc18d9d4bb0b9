import type { Page } from "@playwright/test";
import { formatWeekQuestion } from "#lib/wording/week";
import { SETUP } from "./fixed-roadmap";
import { stepsDone } from "./history";
import { expect, test } from "./story";

// 2026-03-06 is a Friday.
const WEDNESDAY = new Date("2026-03-04T12:00:00Z");
const FRIDAY = { "x-waymark-now": "2026-03-06T12:00:00Z" };
const QUESTION = formatWeekQuestion("explain");

function pointer(page: Page) {
  return page.getByRole("link", { name: "Look back on your week" });
}

test("a week is looked back on from Today, by keyboard, and the answer stands on the journey", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: new Date("2026-03-02T12:00:00Z") });
  await stepsDone({ account: ada, at: WEDNESDAY, milestone: "fnd-setup", steps: ["install"] });
  await signIn({ ...ada, at: WEDNESDAY });
  await page.setExtraHTTPHeaders(FRIDAY);
  await page.goto("/today");
  await pointer(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/week");
  const done = page.getByRole("region", { name: "What you did" });
  await expect(done.getByRole("link", { name: SETUP })).toBeVisible();
  await page.getByRole("region", { name: QUESTION }).getByLabel("Your answer").focus();
  await page.keyboard.type("A terminal is a chat with the machine.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/journey");
  const weeks = page.getByRole("region", { name: "Your weeks, in your own words" });
  await expect(weeks).toContainText("2 to 8 March 2026");
  await expect(weeks).toContainText("A terminal is a chat with the machine.");
  await page.goto("/today");
  await expect(pointer(page)).toBeHidden();
});
