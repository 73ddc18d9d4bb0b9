import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { formatGoal } from "#lib/wording/goal";
import { PROBLEMS } from "#lib/wording/refusals";
import { type Account, expect, test } from "./story";

async function goalsOf({ userId }: Account) {
  const goals = await prisma().weeklyGoal.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return goals.map(({ weekdays, hours, reserveDays }) => ({ weekdays, hours, reserveDays }));
}

function goalOn(page: Page) {
  return page.getByRole("region", { name: "Weekly goal" });
}

async function planDays(page: Page, days: readonly string[]): Promise<void> {
  const goal = goalOn(page);
  await goal.getByRole("radio", { name: "Planned days" }).check();
  for (const day of days) await goal.getByRole("checkbox", { name: day }).check();
  await goal.getByRole("button", { name: "Set this goal" }).click();
}

const MON_WED_FRI = { weekdays: [1, 3, 5], hours: null, reserveDays: 1 };
const NONE = { weekdays: [], hours: null, reserveDays: 0 };

test.beforeEach(({ page }) =>
  page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-20T10:00:00Z" }),
);

test("planned days are set as a weekly goal, then hours, then none", async ({ page, signIn }) => {
  const ada = await signIn();
  await page.goto("/settings");
  const goal = goalOn(page);
  await expect(goal.getByText("You have no weekly goal, and you do not need one.")).toBeVisible();
  await planDays(page, ["Monday", "Wednesday", "Friday"]);
  await expect(goal.getByText("Your weekly goal is set.")).toBeVisible();
  await expect(goal.getByText(formatGoal({ weekdays: [1, 3, 5], reserveDays: 1 }))).toBeVisible();
  await expect(goal.getByRole("radio", { name: "Planned days" })).toBeChecked();
  await page.goto("/settings");
  await expect(goal.getByRole("checkbox", { name: "Wednesday" })).toBeChecked();
  await expect(goal.getByRole("checkbox", { name: "Tuesday" })).not.toBeChecked();

  await page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-21T10:00:00Z" });
  await goal.getByRole("radio", { name: "A number of hours" }).check();
  await goal.getByLabel("Hours in a week").fill("6");
  await goal.getByRole("button", { name: "Set this goal" }).click();
  await expect(goal.getByText("Your goal since 21 April 2026: 6 hours a week.")).toBeVisible();

  await page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-22T10:00:00Z" });
  await goal.getByRole("radio", { name: "No goal" }).check();
  await goal.getByRole("button", { name: "Set this goal" }).click();
  await expect(goal.getByText("6 hours a week")).toBeHidden();
  expect(await goalsOf(ada)).toEqual([
    MON_WED_FRI,
    { weekdays: [], hours: 6, reserveDays: 0 },
    NONE,
  ]);
});

test("a goal without its days or hours is refused in words, and what was chosen stays", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/settings");
  const goal = goalOn(page);
  await planDays(page, []);
  await expect(goal.getByText(PROBLEMS["goal-weekdays-missing"])).toBeVisible();
  await expect(goal.getByRole("radio", { name: "Planned days" })).toBeChecked();
  await goal.getByRole("radio", { name: "A number of hours" }).check();
  await goal.getByLabel("Hours in a week").fill("99");
  await goal.getByRole("button", { name: "Set this goal" }).click();
  await expect(goal.getByText(PROBLEMS["goal-hours-invalid"])).toBeVisible();
  await expect(goal.getByLabel("Hours in a week")).toHaveValue("99");
  expect(await goalsOf(ada)).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a goal is refused without days, and set with them", async ({ page, signIn }) => {
    const ada = await signIn();
    await page.goto("/settings");
    const goal = goalOn(page);
    await goal.getByLabel("Reserve days").selectOption("2 a week");
    await planDays(page, []);
    await expect(goal.getByText(PROBLEMS["goal-weekdays-missing"])).toBeVisible();
    await expect(goal.getByRole("radio", { name: "Planned days" })).toBeChecked();
    await expect(goal.getByLabel("Reserve days")).toHaveValue("2");
    await planDays(page, ["Saturday", "Sunday"]);
    await expect(goal.getByText(formatGoal({ weekdays: [6, 7], reserveDays: 2 }))).toBeVisible();
    expect(await goalsOf(ada)).toEqual([{ weekdays: [6, 7], hours: null, reserveDays: 2 }]);
  });
});
