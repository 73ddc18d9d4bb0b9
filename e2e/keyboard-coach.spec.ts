import type { Locator, Page } from "@playwright/test";
import { explained, openReview } from "./explained";
import { commit, daysAgo, donePhases, worked } from "./history";
import { tabTo } from "./keyboard";
import { moveToOlderVersion } from "./older-version";
import { type Account, expect, test } from "./story";
import { openWithScript } from "./ticking";

async function onBackend(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend" });
  await donePhases({ account, at: daysAgo(20), phases: ["fundamentals"] });
  await worked({ account, at: daysAgo(1), milestone: "core-http-apis", hours: 1 });
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** What was pressed is gone: the focus is on something that is there, and not on the page as a whole. */
async function expectFocusKept(page: Page): Promise<void> {
  const kept = page.locator("main :focus");
  await expect(kept).toHaveCount(1);
  await expect(kept).toBeInViewport();
}

test("by keyboard alone, a learner finds a path by the slash", async ({ page, signIn }) => {
  await signIn();
  const { keyboard } = page;
  const field = page.getByRole("searchbox", { name: "Look for" });
  await openWithScript(page, "/how-it-works");
  await keyboard.press("/");
  await expect(field).toBeFocused();
  await keyboard.type("devops");
  await page.waitForURL("/search?q=devops");
  await press(
    page,
    page
      .getByRole("region", { name: /^Paths/ })
      .getByRole("link")
      .first(),
  );
  await page.waitForURL("**/paths/devops");
});

test("by keyboard alone, a stranger finds a path through the header", async ({ page }) => {
  const { keyboard } = page;
  const field = page.getByRole("searchbox", { name: "Look for" });
  await page.goto("/paths/devops");
  await press(page, page.getByRole("banner").getByRole("link", { name: "Search" }));
  await page.waitForURL("**/search");
  await tabTo(page, field);
  await keyboard.type("sqlalch");
  await keyboard.press("Enter");
  await page.waitForURL("/search?q=sqlalch");
  await expect(field).toBeFocused();
  await press(
    page,
    page
      .getByRole("region", { name: /^Milestones/ })
      .getByRole("link")
      .first(),
  );
  await page.waitForURL("**/paths/**");
});

test("by keyboard alone, two paths are chosen and compared", async ({ page }) => {
  await page.goto("/paths/compare");
  for (const name of ["Backend / API developer", "Data scientist"]) {
    await tabTo(page, page.getByRole("checkbox", { name }));
    await page.keyboard.press("Space");
  }
  await press(page, page.getByRole("button", { name: "See them side by side" }));
  await page.waitForURL(/paths=backend/);
  await expect(page.getByRole("list", { name: "What they share" })).toBeVisible();
});

test("by keyboard alone, a switch is planned and the plan cancelled", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await onBackend(account);
  await signIn(account);
  await page.goto("/switch/devops");
  await tabTo(page, page.getByLabel("Why now?"));
  await page.keyboard.type("Our servers need someone");
  await press(page, page.getByRole("button", { name: "Switch in 7 days" }));
  await page.waitForURL("**/today");
  await press(page, page.getByRole("button", { name: "Cancel the plan" }));
  await expect(page.getByRole("region", { name: "Planned switch" })).toBeHidden();
  await expectFocusKept(page);
});

test("by keyboard alone, a trial is begun and ended", async ({ page, newAccount, signIn }) => {
  const account = await newAccount();
  await onBackend(account);
  await signIn(account);
  await page.goto("/switch/data-science");
  await press(page, page.getByRole("button", { name: "Try it for 14 days" }));
  await page.waitForURL("**/trial");
  const first = page.getByRole("checkbox").first();
  await tabTo(page, first);
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await press(page, page.getByRole("button", { name: "End the trial" }));
  await page.waitForURL("**/today");
  await expect(page.getByText("Trying Data scientist")).toBeHidden();
});

test("by keyboard alone, a pause is noted, ended and removed", async ({ page, signIn }) => {
  await page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-20T10:00:00Z" });
  await signIn();
  await page.goto("/pause");
  const form = page.getByRole("region", { name: "Note a pause" });
  await tabTo(page, form.getByLabel("First day off"));
  await page.keyboard.type("04182026");
  await press(page, form.getByRole("button", { name: "Note this pause" }));
  const status = page.getByRole("region", { name: "You are on pause" });
  await press(page, status.getByRole("button", { name: "End the pause" }));
  await expect(status).toBeHidden();
  await expectFocusKept(page);

  const list = page.getByRole("region", { name: "Your pauses" });
  await press(page, list.locator("summary"));
  await press(page, list.getByRole("button", { name: "Remove this pause" }));
  await expect(page.getByText("No pause yet")).toBeVisible();
  await expectFocusKept(page);
});

test("by keyboard alone, a weekly goal is set", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/settings");
  const goal = page.getByRole("region", { name: "Weekly goal" });
  await tabTo(page, goal.getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await expect(goal.getByRole("radio", { name: "Planned days" })).toBeChecked();
  for (const name of ["Monday", "Thursday"]) {
    await tabTo(page, goal.getByRole("checkbox", { name }));
    await page.keyboard.press("Space");
  }
  await press(page, goal.getByRole("button", { name: "Set this goal" }));
  await expect(goal.getByRole("status")).toBeVisible();
  await expect(goal.getByText("Monday and Thursday")).toBeVisible();
});

test("by keyboard alone, a correction is put away and brought back, then hidden for good with a reason", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount({ at: daysAgo(60) });
  await worked({ account, at: daysAgo(16), milestone: "fnd-setup" });
  await signIn(account);
  await page.goto("/today");
  const quiet = page.getByRole("region", { name: "A quiet stretch" });
  await press(page, quiet.getByRole("button", { name: /^Not now/ }));
  await expect(quiet).toBeHidden();
  await expectFocusKept(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Show it again/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(quiet).toBeVisible();
  await expectFocusKept(page);

  await press(page, quiet.getByText("Never show this again"));
  await tabTo(page, quiet.getByLabel("Why not"));
  await page.keyboard.type("I come back when I come back");
  await press(page, quiet.getByRole("button", { name: "Hide it for good" }));
  await expect(quiet).toBeHidden();
  await expectFocusKept(page);
});

test("by keyboard alone, an answer in one's own words is looked at again", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await explained({ account, at: daysAgo(30), milestones: ["fnd-git"] });
  await openReview({ page, signIn, account });
  await press(page, page.locator("summary", { hasText: "Show what I wrote" }));
  await press(page, page.getByRole("button", { name: "Still right" }));
  await expect(page.getByRole("heading", { name: "That is all for today" })).toBeFocused();
});

test("by keyboard alone, a newer version of a roadmap is read and accepted", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await onBackend(account);
  await moveToOlderVersion({ account, path: "backend", without: ["be-framework"], besides: [] });
  await signIn(account);
  await page.goto("/roadmap");
  await press(page, page.getByRole("link", { name: "See what changes" }));
  await page.waitForURL("**/roadmap/update");
  await press(page, page.getByRole("button", { name: /^Accept version/ }));
  await page.waitForURL("**/roadmap?accepted");
  await expect(page.getByRole("link", { name: "See what changes" })).toBeHidden();
});

test("by keyboard alone, a mentor link is made and revoked", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/settings");
  const share = page.getByRole("region", { name: "Share with one person" });
  await press(page, share.getByRole("button", { name: "Make the address" }));
  await expect(share.getByText(/\/mentor\/[\w-]{43}$/)).toBeVisible();
  await press(page, share.getByRole("button", { name: "Revoke the link" }));
  await expect(share.getByRole("button", { name: "Make the address" })).toBeVisible();
  await expectFocusKept(page);
});

test("after a tick, no stop of the keyboard is hidden under the message at the foot", async ({
  page,
  newAccount,
  signIn,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  const account = await newAccount();
  await commit({ account, at: daysAgo(9), path: "backend" });
  await signIn(account);
  await page.goto("/roadmap");
  await tabTo(page, page.getByRole("checkbox").first());
  await page.keyboard.press("Space");
  const message = page.getByRole("group").filter({ hasText: "Say it in your own words" });
  await expect(message).toBeVisible();
  for (let stop = 0; stop < 24; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await message.evaluate(coversTheFocus), `stop ${stop}`).toBe(false);
  }
});

/** Whether the focused element, unless it is in the message itself, cannot be seen for it. */
function coversTheFocus(message: Element): boolean {
  const focused = document.activeElement;
  if (focused === null || message.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return top >= message.getBoundingClientRect().top && bottom > 0;
}
