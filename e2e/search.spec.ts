import type { Request } from "@playwright/test";
import { SETUP } from "./fixed-roadmap";
import { commit, daysAgo, done } from "./history";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

test("a stranger finds milestones, paths and reading as they type, and is led to the path", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await page.waitForURL("/search");
  const field = page.getByRole("searchbox", { name: "Look for" });
  await field.pressSequentially("sqlalch", { delay: 40 });
  await page.waitForURL("/search?q=sqlalch");
  await expect(page.getByRole("status")).toHaveText(/^\d+ match(es)? for “sqlalch”$/);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("sqlalch");
  await expect(page.getByRole("main").locator("mark").first()).toHaveText(/^sqlalch$/i);
  for (const name of [/^Paths/, /^Milestones/, /^Resources/]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  const milestones = page.getByRole("region", { name: /^Milestones/ });
  const first = milestones.getByRole("link").first();
  const [path, milestone] = ((await first.getAttribute("href")) ?? "").split("#");
  await first.click();
  await page.waitForURL(`${path}#${milestone}`);
  await expect(page.locator(`#${milestone}`)).toBeInViewport();
});

test("a learner sees what they have done among the matches, and goes to their milestone", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await commit({ account, at: daysAgo(9), path: "backend" });
  await done({ account, at: daysAgo(3), milestones: ["fnd-setup"] });
  await signIn(account);
  await page.goto("/search?q=set%20up%20python");
  const entry = page
    .getByRole("region", { name: /^Milestones/ })
    .getByRole("listitem")
    .filter({ hasText: SETUP });
  await expect(entry).toContainText("Done · ");
  await expect(entry).toContainText("Fundamentals on every path");
  await entry.getByRole("link").click();
  await page.waitForURL("/milestones/fnd-setup");
});

test("without script, search is an ordinary form", async ({ browser }) => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/search");
  await page.getByLabel("Look for").fill("Döckér");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole("status")).toHaveText(/matches for “Döckér”/);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("the slash key opens a learner's search from any page, never while writing, and can be turned off", async ({
  page,
  signIn,
}) => {
  await signIn();
  const { keyboard } = page;
  const field = page.getByRole("searchbox", { name: "Look for" });
  await openWithScript(page, "/how-it-works");
  await keyboard.press("Control+/");
  // The key is heard a moment after the page is there.
  await expect(async () => {
    if (new URL(page.url()).pathname === "/how-it-works") await keyboard.press("/");
    await expect(page).toHaveURL("/search", { timeout: 2_000 });
  }).toPass();
  await expect(field).toBeFocused();
  await keyboard.type("ci/cd");
  await expect(field).toHaveValue("ci/cd");
  await page.waitForURL("/search?q=ci%2Fcd");

  const setting = page.getByRole("checkbox", { name: "Open the search with the / key" });
  await expect(setting).toBeChecked();
  await setting.uncheck();
  await openWithScript(page, "/paths");
  await keyboard.press("/");
  await openWithScript(page, "/search");
  await expect(setting).not.toBeChecked();
  await keyboard.press("/");
  await expect(field).not.toBeFocused();
  await setting.check();
  await keyboard.press("/");
  await expect(field).toBeFocused();
});

test("whatever is typed, the search answers", async ({ page }) => {
  for (const query of ["%", "%E0%A4%A", ".*(", "🐍", "x".repeat(3000), "zzz <zzz>", "\u0000"]) {
    const answer = await page.request.get(`/search?q=${encodeURIComponent(query)}`);
    expect(answer.status(), query).toBe(200);
    const text = await answer.text();
    expect(text.includes("Nothing found"), query).toBe(true);
  }
  for (const query of ["", "?q=", "?q=%20", "?q=sql&q=docker", "?p=1"]) {
    expect((await page.request.get(`/search${query}`)).status(), query).toBe(200);
  }
});

test("on a slow net the last words win", async ({ page }) => {
  await page.goto("/search", { waitUntil: "networkidle" });
  const slow = /q=do&|q=do$/;
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  await page.route(slow, async (route) => {
    await isReleased;
    await route.continue();
  });
  const isSlow = { predicate: (request: Request) => slow.test(request.url()) };
  const resolved = Promise.race([
    page.waitForEvent("requestfinished", isSlow),
    page.waitForEvent("requestfailed", isSlow),
  ]);
  const field = page.getByRole("searchbox", { name: "Look for" });
  await field.fill("do");
  await page.waitForRequest(/q=do/);
  await field.fill("pandas");
  await page.waitForURL("/search?q=pandas");
  release();
  await resolved;
  // Two frames: what the late answer would draw, it has drawn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(page).toHaveURL("/search?q=pandas");
  await expect(page.getByRole("status")).toContainText("“pandas”");
});
