import type { Page } from "@playwright/test";
import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { describeLogRefusal } from "#lib/wording/work-log";
import { GIT } from "./fixed-roadmap";
import { daysAgo, worked } from "./history";
import { everythingOf } from "./stored";
import { changeAt, expect, test } from "./story";
import { openWithScript } from "./ticking";

const OTHER = "Log another day, a course or a book";

function entries(page: Page) {
  return page.getByRole("list", { name: "Logged work" }).getByRole("listitem");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test(`yesterday is logged, corrected, removed and put back (script: ${javaScriptEnabled})`, async ({
      page,
      newAccount,
      signIn,
    }) => {
      const ada = await newAccount();
      await signIn(ada);
      await page.goto("/milestones/fnd-git", { waitUntil: "networkidle" });
      await page.getByText(OTHER).click();
      await page.getByLabel("Hours", { exact: true }).fill("2");
      await page.getByRole("button", { name: "Log this work" }).click();
      await expect(entries(page)).toHaveText([/^Yesterday, 2 hours/]);
      const yesterday = { milestoneId: "fnd-git", on: new Date(changeAt(ada, daysAgo(1)).on) };
      expect(await everythingOf(ada)).toMatchObject({ logs: [{ ...yesterday, hours: 2 }] });

      await page.goto("/today", { waitUntil: "networkidle" });
      await entries(page).getByText("Correct or remove").click();
      await entries(page).getByLabel("Hours").fill("0,5");
      await entries(page).getByRole("button", { name: "Save the correction" }).click();
      await expect(entries(page)).toHaveText([new RegExp(`^Yesterday, 0.5 hours · ${GIT}`)]);

      await entries(page).getByRole("button", { name: "Remove this entry" }).click();
      await expect(page.getByText("The entry is removed.")).toBeVisible();
      await expect(entries(page)).toHaveCount(0);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(entries(page)).toHaveText([/^Yesterday, 0.5 hours/]);
      expect(await everythingOf(ada)).toMatchObject({ logs: [{ ...yesterday, hours: 0.5 }] });
    });
  });
}

test("a course is logged without a milestone, and stands in the journey in the learner's own words", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  await openWithScript(page, "/today");
  await page.getByText(OTHER).click();
  await page.getByLabel("Where you learned").fill("A course on <trees>");
  await page.getByLabel("Milestone", { exact: true }).selectOption("No milestone");
  await page.getByRole("button", { name: "Log this work" }).click();
  await expect(entries(page)).toHaveText([/^Yesterday, hours not logged · A course on <trees>/]);
  await page.goto("/journey");
  const log = page.getByRole("region", { name: "Everything that happened" });
  await expect(log).toContainText("learned elsewhere “A course on <trees>”");
});

test("a day too long ago, more hours than a day has, and a log about nothing are refused in words, and stay", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await worked({ account: ada, at: daysAgo(1), milestone: "fnd-setup", hours: 20 });
  await signIn(ada);
  await openWithScript(page, "/today");
  await page.getByText(OTHER).click();
  const form = page.getByRole("group").filter({ hasText: OTHER });
  const send = form.getByRole("button", { name: "Log this work" });
  await form.getByLabel("Day").fill(changeAt(ada, daysAgo(29)).on);
  await form.getByLabel("Where you learned").fill("A book");
  await send.click();
  await expect(form.getByText(PROBLEMS["log-day-out-of-range"])).toBeVisible();
  await expect(form.getByLabel("Where you learned")).toHaveValue("A book");
  await form.getByLabel("Day").fill(changeAt(ada, daysAgo(1)).on);
  await form.getByLabel("Hours").fill("5");
  await send.click();
  const tooMany = describeLogRefusal({ ok: false, reason: "over-a-day", hours: 25 });
  await expect(form.getByText(tooMany.hours ?? "")).toBeVisible();
  await form.getByLabel("Where you learned").fill("");
  await form.getByLabel("Milestone", { exact: true }).selectOption("No milestone");
  await send.click();
  const nothing = describeLogRefusal({ ok: false, reason: "about-nothing" });
  await expect(form.getByText(nothing.what ?? "")).toBeVisible();
  expect(await everythingOf(ada)).toMatchObject({ logs: [{ milestoneId: "fnd-setup" }] });
});

test("a log moves to no day on which its milestone was logged already", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  for (const days of [1, 2]) {
    await worked({ account: ada, at: daysAgo(days), milestone: "fnd-git", hours: 1 });
  }
  await signIn(ada);
  await openWithScript(page, "/milestones/fnd-git");
  const newest = entries(page).first();
  await newest.getByText("Correct or remove").click();
  await newest.getByLabel("Day").fill(changeAt(ada, daysAgo(2)).on);
  await newest.getByRole("button", { name: "Save the correction" }).click();
  const taken = describeLogRefusal({ ok: false, reason: "logged" });
  await expect(newest.getByText(taken.day ?? "")).toBeVisible();
});

test("a log that was removed in another tab is not corrected, and that is said", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await worked({ account: ada, at: daysAgo(0), milestone: "fnd-setup", hours: 1 });
  await signIn(ada);
  await openWithScript(page, "/today");
  const other = await context.newPage();
  await other.goto("/today");
  await entries(other).getByText("Correct or remove").click();
  await entries(other).getByRole("button", { name: "Remove this entry" }).click();
  await expect(entries(other)).toHaveCount(0);
  await entries(page).getByText("Correct or remove").click();
  await entries(page).getByRole("button", { name: "Save the correction" }).click();
  await expect(entries(page).getByText(REFUSALS.logRemoved)).toBeVisible();
});

test("a log of a day is removed on the page of that day, where the calendar leads", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await worked({ account: ada, at: daysAgo(40), milestone: "fnd-git", hours: 3 });
  await signIn(ada);
  await openWithScript(page, "/journey");
  await page.getByText("Every work day, by month").click();
  await page.getByRole("rowheader").getByRole("link").click();
  await page.waitForURL(`**/journey/days/${changeAt(ada, daysAgo(40)).on}`);
  await entries(page).getByText("Correct or remove").click();
  await entries(page).getByRole("button", { name: "Remove this entry" }).click();
  await expect(page.getByText("Nothing was logged for this day.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page)).toContainText(["3 hours"]);
  expect(await everythingOf(ada)).toMatchObject({ logs: [{ hours: 3 }] });
});

test("the next step has a bar of its own, and continues with what was touched last", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await worked({ account: ada, at: daysAgo(1), milestone: "fnd-setup", hours: 1 });
  await signIn(ada);
  await page.goto("/today");
  const next = page.getByRole("region", { name: "Next" });
  await expect(next.getByRole("progressbar", { name: "Milestone progress" })).toBeVisible();
  await expect(next).toContainText("You worked on it yesterday.");
  await expect(page.getByRole("progressbar", { name: "This week’s hours" })).toBeVisible();
});
