import type { Page } from "@playwright/test";
import { MOST_COMPARED } from "#lib/domain/paths/compare-choice";
import { PATHS } from "./fixed-roadmap";
import { expect, test } from "./story";
import { withoutScripts } from "./unscripted";

/** Public pages to read: whoever is not signed in gets them without any script. */
const READ = [
  "/",
  "/how-it-works",
  "/evidence",
  "/privacy",
  "/paths",
  "/paths/backend",
  "/paths/compare",
  "/paths/compare?paths=backend&paths=devops",
  "/choose",
  "/forgot-password",
] as const;

test.describe("public pages whose scripts are taken away, in a browser that runs scripts", () => {
  test("they say and offer the same as with scripts", async ({ page, browser, baseURL }) => {
    await using bare = await browser.newContext({ baseURL });
    const without = await bare.newPage();
    await withoutScripts(without);
    for (const route of READ) {
      await page.goto(route, { waitUntil: "networkidle" });
      await without.goto(route);
      expect(await without.locator("script").count(), route).toBe(0);
      expect(await offeredBy(without), route).toBe(await offeredBy(page));
    }
  });

  test("every button in them sends a form, and every form goes somewhere by itself", async ({
    page,
  }) => {
    await withoutScripts(page);
    for (const route of READ) {
      await page.goto(route);
      const idle = await page.evaluate(() =>
        [...document.querySelectorAll("button")]
          .filter((button) => button.type !== "submit" || button.form === null)
          .map((button) => button.outerHTML),
      );
      expect(idle, route).toEqual([]);
      for (const form of await page.locator("form").all()) {
        const posts = (await form.getAttribute("method"))?.toLowerCase() === "post";
        const named = form.locator('input[name^="$ACTION_"]');
        expect(posts ? await named.count() : 1, route).toBeGreaterThan(0);
      }
    }
  });

  test("a theme is chosen and kept", async ({ page }) => {
    await withoutScripts(page);
    for (const route of ["/paths", "/"]) {
      await page.goto(route);
      await page.getByRole("button", { name: "Dark", description: "Theme", exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(new URL(page.url()).pathname).toBe(route);
      await page.getByRole("button", { name: "System", description: "Theme", exact: true }).click();
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    }
  });

  test("paths are compared, and too many are refused in words", async ({ page }) => {
    await withoutScripts(page);
    await page.goto("/paths");
    const titles = Object.values(PATHS);
    const boxes = page.getByRole("group", { name: "Compare two to four of them" });
    for (const title of titles.slice(0, MOST_COMPARED + 1)) {
      await boxes.getByRole("checkbox", { name: title }).check();
    }
    await page.getByRole("button", { name: "See them side by side" }).click();
    await expect(page.getByRole("status")).toContainText("Too many for one page");
    await page.getByRole("checkbox", { checked: true }).first().uncheck();
    await page.getByRole("button", { name: "See them side by side" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Four paths, side by side");
  });

  test("on a phone, folds open, and a box shows every answer of each path", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await withoutScripts(page);
    await page.goto("/paths");
    const cell = page.getByText("Choose it if").first();
    const answers = page.getByRole("cell").filter({ visible: true });
    const few = await answers.count();
    await page.getByLabel("Show every answer of each path").check();
    expect(await answers.count()).toBeGreaterThan(few);
    await expect(cell).toBeAttached();
    const order = page.getByRole("navigation", { name: "Order" });
    await expect(order).toBeHidden();
    await page.getByText("Change the order, or show fewer").click();
    await expect(order).toBeVisible();
  });

  test("what there is to read of a milestone unfolds", async ({ page }) => {
    await withoutScripts(page);
    await page.goto("/paths/backend");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(PATHS.backend);
    const report = page.getByRole("link", { name: /^Report broken link/ }).first();
    await expect(report).toBeHidden();
    await page
      .getByText(/\d things? to read/)
      .first()
      .click();
    await expect(report).toBeVisible();
  });

  test("thirteen questions are answered, and what was answered stands in the address", async ({
    page,
  }) => {
    await withoutScripts(page);
    await page.goto("/choose");
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Show my ranking" }).click();
    await expect(page.getByRole("heading", { name: "Your ranking" })).toBeVisible();
    await expect(page.getByRole("radio").first()).toBeChecked();
  });
});

/** What a page says and offers, without the place in which the framework announces that one page follows another. */
async function offeredBy(page: Page): Promise<string> {
  const parts = ["banner", "main", "contentinfo"] as const;
  const offered = await Promise.all(parts.map((part) => page.getByRole(part).ariaSnapshot()));
  return offered.join("\n");
}
