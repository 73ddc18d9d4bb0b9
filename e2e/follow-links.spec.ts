import type { Page } from "@playwright/test";
import { expect, test } from "./story";

/** Marks the document that is shown: a page that is loaded anew has no mark. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-mark", ""));
}

test("a learner goes from page to page in one document, and a link shows that its page is on its way", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today", { waitUntil: "networkidle" });
  await mark(page);
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/roadmap\?_rsc=/, async (route) => {
    await isReleased;
    await route.continue();
  });
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", {
    name: "Roadmap",
  });
  await link.click();
  await expect(link).toHaveAttribute("data-pending", "");
  await expect(link).toHaveCSS("text-decoration-style", "dashed");
  release();
  await page.waitForURL("/roadmap");
  await expect(link).not.toHaveAttribute("data-pending");
  await expect(link).toHaveAttribute("aria-current", "page");
  await expect(page.locator("html")).toHaveAttribute("data-mark", "");
  await page.goBack();
  await page.waitForURL("/today");
  await expect(page.locator("html")).toHaveAttribute("data-mark", "");
});

test("what the browser is asked for otherwise stays the browser's: another tab, a place on the page, a file", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  await page.goto("/paths/backend", { waitUntil: "networkidle" });
  await mark(page);
  const other = context.waitForEvent("page");
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Roadmap" })
    .click({ modifiers: ["ControlOrMeta"] });
  await (await other).close();
  await expect(page).toHaveURL("/paths/backend");

  await page.getByRole("link", { name: "See everything you would learn" }).click();
  await expect(page).toHaveURL("/paths/backend#roadmap");
  await expect(page.getByRole("heading", { name: "The whole roadmap" })).toBeInViewport();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "");

  await page.goto("/your-data", { waitUntil: "networkidle" });
  const download = page.waitForEvent("download");
  await page.getByRole("main").locator('a[href^="/api/export/"]').first().click();
  await (await download).cancel();
  await expect(page).toHaveURL("/your-data");
});
