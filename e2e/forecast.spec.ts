import type { Page } from "@playwright/test";
import { saveProfile } from "#lib/data/account/accounts";
import { notePause } from "#lib/data/pause";
import { localDateOf } from "#lib/domain/time/dates";
import { commit, daysAgo, stepsDone, worked } from "./history";
import { type Account, changeAt, expect, test } from "./story";

const GIT_STEP_IDS = [
  "start",
  "five-commits",
  "history",
  "undo",
  "branch",
  "publish",
  "two-copies",
];

/** A step of git in each of the last eight weeks but one, the oldest first. */
async function tickedWeeks(account: Account) {
  for (const [index, step] of GIT_STEP_IDS.entries()) {
    const week = index === 0 ? 7 : 6 - index;
    await stepsDone({ account, at: daysAgo(7 * week + 6), milestone: "fnd-git", steps: [step] });
  }
}

function forecast(page: Page) {
  return page.getByRole("region", { name: "Forecast" });
}

test("three weeks of record give a range at one's own pace, with its reason", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(60) });
  await commit({ account: ada, at: daysAgo(58), path: "backend" });
  await tickedWeeks(ada);
  await signIn(ada);
  await page.goto("/journey");
  await expect(forecast(page)).toContainText(
    /The fundamentals: (even chance by \d+ \w+( \d{4})?, likely by|\w+ (\d{4} )?to \w+ \d{4})/,
  );
  await expect(forecast(page)).toContainText(/The whole roadmap: \w+ (\d{4} )?to \w+ \d{4}\./);
  await expect(forecast(page)).toContainText(
    /The first date is an even chance: you are done by then in half of \d+ simulated futures/,
  );
  await expect(forecast(page)).toContainText("your own last 8 weeks");

  await forecast(page).getByText("The forecast as a table").click();
  const table = forecast(page).getByRole("table", { name: "Hours left on the whole roadmap" });
  await expect(table.getByRole("row").nth(8)).toBeVisible();
  await expect(table.getByRole("row").last()).toContainText("0 h");
});

test("today says when the phase may be done, leads to how that is estimated, and is silent once it is hidden", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  await expect(page.getByText(/^At 6 hours a week: .* about /)).toBeVisible();
  await page.getByRole("link", { name: "How we estimate this" }).click();
  await expect(page).toHaveURL(/\/journey#forecast$/);
  await forecast(page).getByRole("button", { name: "Hide the forecast" }).click();
  await expect(forecast(page).getByRole("button", { name: "Show the forecast" })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Last things done" })).toBeVisible();
  await expect(page.getByText(/a week: .* about /)).toBeHidden();
});

test("the dates do not flicker: every visit of a day shows the same", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(60) });
  await tickedWeeks(ada);
  await signIn(ada);
  await page.setExtraHTTPHeaders({ "x-waymark-now": new Date().toISOString() });
  await page.goto("/journey");
  const said = await forecast(page).textContent();
  await page.reload();
  expect(await forecast(page).textContent()).toBe(said);
});

test("under three weeks of record the pace stands for them, and says what it is made of", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(20) });
  await worked({ account: ada, at: daysAgo(13), milestone: "fnd-git", hours: 6 });
  await signIn(ada);
  await page.goto("/journey");
  await expect(forecast(page)).toContainText(/At [\d.]+ hours a week: the fundamentals about \w+/);
  await expect(forecast(page)).toContainText("less than three weeks on record");

  await saveProfile({
    ...changeAt(ada, new Date()),
    name: ada.name,
    timeZone: ada.timeZone,
    hoursPerWeek: 12,
  });
  await page.goto("/journey");
  await expect(forecast(page)).toContainText("which is mostly your plan");
});

test("the forecast is hidden where it stands, and shown again there or in the settings", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/journey");
  await forecast(page).getByRole("button", { name: "Hide the forecast" }).click();
  await expect(forecast(page)).toContainText("You hid the forecast.");
  await expect(forecast(page)).not.toContainText("a week:");
  await forecast(page).getByRole("button", { name: "Show the forecast" }).click();
  await expect(forecast(page)).toContainText("a week:");

  await page.goto("/settings");
  await forecast(page).getByRole("button", { name: "Hide the forecast" }).click();
  await forecast(page).getByRole("button", { name: "Show the forecast" }).click();
  await expect(forecast(page).getByRole("button", { name: "Hide the forecast" })).toBeVisible();
});

test("the forecast waits while a pause has no end", async ({ page, signIn }) => {
  const ada = await signIn();
  const from = localDateOf({ at: daysAgo(1), timeZone: ada.timeZone });
  await notePause({ ...changeAt(ada, new Date()), from });
  await page.goto("/journey");
  await expect(forecast(page)).toContainText(
    "There is no forecast right now: your pause has no last day yet",
  );
  await expect(forecast(page)).not.toContainText("a week:");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the forecast is hidden and shown again", async ({ page, signIn }) => {
    await signIn();
    await page.goto("/journey");
    await forecast(page).getByRole("button", { name: "Hide the forecast" }).click();
    await expect(forecast(page)).not.toContainText("a week:");
    await forecast(page).getByRole("button", { name: "Show the forecast" }).click();
    await expect(forecast(page)).toContainText("a week:");
  });
});
