import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

test.use({ viewport: { width: 390, height: 844 } });

/** Pixels, WCAG 2.5.8. */
const LEAST = 24;

for (const route of PUBLIC_PAGES) {
  test(`every target is at least 24 pixels in each direction on ${route}`, async ({ page }) => {
    await page.goto(route, { waitUntil: "networkidle" });
    expect(await smallTargetsOf(page)).toEqual([]);
  });
}

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`every target on the pages of ${who} is at least 24 pixels in each direction`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    await signIn(account);
    for (const route of pages) {
      await test.step(route, async () => {
        await page.goto(route, { waitUntil: "networkidle" });
        expect.soft(await smallTargetsOf(page), route).toEqual([]);
      });
    }
  });
}

/**
 * The targets below 24 by 24 pixels; those in the line of a sentence may be as high as its text. A box within its
 * label is pressed by pressing the label; what is seen only once it has the focus is no target for a pointer.
 */
function smallTargetsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const targets = "a[href], button, summary, input:not([type=hidden]), select, textarea";
    return [...document.querySelectorAll(targets)].flatMap((target) => {
      const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
      const isHidden = !target.checkVisibility() || (width <= 1 && height <= 1);
      if (isHidden || (width >= least && height >= least) || isInSentence(target)) return [];
      const size = `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`;
      return [`${size}: ${target.outerHTML.slice(0, 140)}`];
    });

    function isInSentence(target: Element): boolean {
      if (getComputedStyle(target).display !== "inline") return false;
      const block = target.parentElement?.closest(
        "p, li, dd, dt, td, th, figcaption, label, h1, h2, h3",
      );
      const around = block?.textContent?.replace(target.textContent ?? "", "") ?? "";
      return around.trim() !== "";
    }
  }, LEAST);
}
