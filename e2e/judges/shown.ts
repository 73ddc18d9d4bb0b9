import type { Page } from "@playwright/test";

/**
 * Returns what is shown of a page as it is now, by which two ways of showing it are told apart: for each element whether it is
 * there, can be seen, lies on the page and has a size. Where two of them are the same, what is said of names, roles, order and
 * structure in one of them holds in the other.
 */
export function whatIsShown(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .map((element) => {
        if (!element.checkVisibility()) return 0;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 1;
        const { width, height, right, bottom } = element.getBoundingClientRect();
        const isThere = right + scrollX > 0 && bottom + scrollY > 0;
        return isThere && width > 1 && height > 1 ? 3 : 2;
      })
      .join(""),
  );
}
