import type { Page } from "@playwright/test";

const PHONE = { width: 390, height: 844 } as const;
/** Pixels, WCAG 2.5.8. */
const LEAST = 24;

/**
 * Returns the targets below 24 by 24 pixels; those in the line of a sentence may be as high as its text. A box within its
 * label is pressed by pressing the label; what is seen only once it has the focus is no target for a pointer.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(PHONE);
  return page.evaluate((least) => {
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
