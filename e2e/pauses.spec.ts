import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { overlapError, pauseDays } from "#lib/wording/pause";
import { PROBLEMS } from "#lib/wording/refusals";
import { type Account, expect, test } from "./story";

const MONDAY = "2026-04-20T10:00:00Z";
const TUESDAY = "2026-04-21T10:00:00Z";

async function at(page: Page, moment: string): Promise<void> {
  await page.setExtraHTTPHeaders({ "x-waymark-now": moment });
}

/** Fills in the form for a pause, and sends it. */
async function notePause({
  page,
  from,
  to,
}: Readonly<{ page: Page; from: string; to: string }>): Promise<void> {
  const form = page.getByRole("region", { name: "Note a pause" });
  await form.getByLabel("First day off").fill(from);
  await form.getByLabel("Last day off").fill(to);
  await form.getByRole("button", { name: "Note this pause" }).click();
}

async function pausesOf({ userId }: Account) {
  const pauses = await prisma().pause.findMany({ where: { userId }, orderBy: { from: "asc" } });
  const date = (day: Date | null) => day?.toISOString().slice(0, 10);
  return pauses.map(({ from, to }) => ({ from: date(from), to: date(to) }));
}

async function eventsOf({ userId }: Account): Promise<readonly string[]> {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type, on }) => `${on.toISOString().slice(0, 10)} ${type}`);
}

test.beforeEach(({ page }) => at(page, MONDAY));

test("an illness is noted after the fact, gets another end, and is removed", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/settings");
  await page.getByRole("link", { name: "Take or note a pause" }).click();
  await notePause({ page, from: "2026-03-03", to: "2026-03-20" });
  await expect(page.getByText("Saved: 3 March 2026 to 20 March 2026.")).toBeVisible();

  const list = page.getByRole("region", { name: "Your pauses" });
  await expect(list.getByText("18 days, over")).toBeVisible();
  await list.getByText("Change or remove it").click();
  await list.getByLabel("Last day off").fill("2026-03-22");
  await at(page, TUESDAY);
  await list.getByRole("button", { name: "Save the days" }).click();
  await expect(list.getByText("20 days, over")).toBeVisible();
  expect(await pausesOf(ada)).toEqual([{ from: "2026-03-03", to: "2026-03-22" }]);

  await at(page, "2026-04-22T10:00:00Z");
  await list.getByRole("button", { name: "Remove this pause" }).click();
  await expect(list.getByText("No pause yet")).toBeVisible();
  expect(await pausesOf(ada)).toEqual([]);
  expect(await eventsOf(ada)).toEqual([
    "2026-04-20 paused",
    "2026-04-21 pause-changed",
    "2026-04-22 pause-removed",
  ]);
});

test("a pause without an end goes on until the learner says that they are back", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/pause");
  await page.getByRole("button", { name: "Note this pause" }).click();
  const status = page.getByRole("region", { name: "You are on pause" });
  await expect(status).toContainText("since today");
  await at(page, TUESDAY);
  await page.goto("/pause");
  await expect(status).toContainText("since yesterday");
  await expect(status).toContainText("Yesterday will be the last day off");
  await status.getByRole("button", { name: "End the pause" }).click();
  await expect(status).toBeHidden();
  expect(await pausesOf(ada)).toEqual([{ from: "2026-04-20", to: "2026-04-20" }]);
});

test("a pause that began today is removed by being back", async ({ page, signIn }) => {
  const ada = await signIn();
  await page.goto("/pause");
  await page.getByRole("button", { name: "Note this pause" }).click();
  const status = page.getByRole("region", { name: "You are on pause" });
  await expect(status).toContainText("so ending it removes it");
  await status.getByRole("button", { name: "End the pause" }).click();
  await expect(page.getByText("No pause yet")).toBeVisible();
  expect(await pausesOf(ada)).toEqual([]);
});

test("days that cannot be are refused in words, and what was typed stays", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/pause");
  await notePause({ page, from: "2026-03-20", to: "2026-03-03" });
  await expect(page.getByText(PROBLEMS["pause-to-before-from"])).toBeVisible();
  const form = page.getByRole("region", { name: "Note a pause" });
  await expect(form.getByLabel("First day off")).toHaveValue("2026-03-20");
  await expect(form.getByLabel("Last day off")).toHaveValue("2026-03-03");
  expect(await pausesOf(ada)).toEqual([]);

  const noted = { from: "2026-03-03", to: "2026-03-20" };
  await notePause({ page, ...noted });
  await expect(page.getByRole("status").filter({ hasText: pauseDays(noted) })).toBeVisible();
  await notePause({ page, from: "2026-03-10", to: "2026-03-30" });
  await expect(page.getByText(overlapError(noted))).toBeVisible();
  await expect(form.getByLabel("Last day off")).toHaveValue("2026-03-30");
  expect(await pausesOf(ada)).toHaveLength(1);
});

test("an address with days says in counts what stops counting, before it is noted", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/pause?from=2026-03-03&to=2026-04-19");
  await expect(page.getByText("48 days would not count")).toBeVisible();
  await expect(page.getByLabel("First day off")).toHaveValue("2026-03-03");
  await expect(page.getByLabel("Last day off")).toHaveValue("2026-04-19");
  await page.goto("/pause?from=yesterday&to=0001-01-01");
  await expect(page.getByLabel("First day off")).toHaveValue("2026-04-20");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a pause is noted, refused where it cannot be, and ended", async ({ page, signIn }) => {
    const ada = await signIn();
    await page.goto("/pause");
    await notePause({ page, from: "2026-04-18", to: "2026-04-01" });
    await expect(page.getByText(PROBLEMS["pause-to-before-from"])).toBeVisible();
    await expect(page.getByLabel("Last day off")).toHaveValue("2026-04-01");
    await notePause({ page, from: "2026-04-18", to: "" });
    const status = page.getByRole("region", { name: "You are on pause" });
    await expect(status).toContainText("since 18 April");
    await status.getByRole("button", { name: "End the pause" }).click();
    await expect(status).toBeHidden();
    expect(await pausesOf(ada)).toEqual([{ from: "2026-04-18", to: "2026-04-19" }]);
  });

  test("a pause gets other days and is removed", async ({ page, signIn }) => {
    const ada = await signIn();
    await page.goto("/pause");
    await notePause({ page, from: "2026-03-03", to: "2026-03-20" });
    const list = page.getByRole("region", { name: "Your pauses" });
    await list.getByText("Change or remove it").click();
    await list.getByLabel("First day off").fill("2026-03-01");
    await list.getByRole("button", { name: "Save the days" }).click();
    await expect(list.getByText("20 days, over")).toBeVisible();
    await list.getByText("Change or remove it").click();
    await list.getByRole("button", { name: "Remove this pause" }).click();
    await expect(page.getByText("No pause yet")).toBeVisible();
    expect(await pausesOf(ada)).toEqual([]);
  });
});
