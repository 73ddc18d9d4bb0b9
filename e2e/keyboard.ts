import type { Locator, Page } from "@playwright/test";
import { expect } from "./story";

/** More presses of Tab than any page needs. */
const PATIENCE = 400;

/** Presses Tab until the element has the focus, as somebody without a mouse would; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  // Held instead of looked for after each press: to find it by its role and name takes longer than the press.
  let element = await target.elementHandle();
  for (let press = 0; press < PATIENCE; press += 1) {
    await page.keyboard.press("Tab");
    let place = await element?.evaluate(placeOf);
    if (place === "gone") {
      element = await target.elementHandle();
      place = await element?.evaluate(placeOf);
    }
    if (place === "focused") {
      expect(await target.evaluate(hasVisibleFocus), "the focus is seen").toBe(true);
      return;
    }
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Whether an element has the focus, or was replaced by another meanwhile. */
function placeOf(element: Node): "focused" | "elsewhere" | "gone" {
  if (!element.isConnected) return "gone";
  return element === document.activeElement ? "focused" : "elsewhere";
}

/** Whether a ring or a shadow is drawn for the focus. */
function hasVisibleFocus(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  return element.matches(":focus-visible") && (hasRing || boxShadow !== "none");
}
