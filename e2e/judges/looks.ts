import type { Page } from "@playwright/test";

/** Stands on one element of each look, for as long as a page is judged. */
export const ONE_OF_ITS_LOOK = "data-one-of-its-look";

/** What of a style decides how well a text is read, and what lies behind it. */
const PAINTS = [
  ...["color", "background-color", "background-image", "opacity", "filter", "mix-blend-mode"],
  ...["font-size", "font-weight", "text-shadow", "display", "visibility", "clip-path", "position"],
];

/**
 * Marks one of all the elements with words that look alike as the page is shown now: how well one of them is read holds
 * for the others. Alike are elements of one name, classes, state and paint within ancestors that are alike, too. What is
 * taken out of the flow is like nothing else: anything may lie behind it.
 */
export async function markLooks(page: Page): Promise<void> {
  await page.evaluate(
    ({ mark, paints }) => {
      const looks = new Map<string, number>();
      const known = new Map<Element, number>();
      const seen = new Set<number>();
      for (const element of document.querySelectorAll("*")) {
        known.set(element, lookOf(element));
        element.toggleAttribute(mark, isFirst(element));
      }

      /** Parents come before their children. */
      function lookOf(element: Element): number {
        const style = getComputedStyle(element);
        const above = known.get(element.parentElement ?? element) ?? 0;
        const states = ["aria-disabled", "aria-hidden", "inert"].map((name) =>
          element.getAttribute(name),
        );
        const isDisabled = element.closest("label")?.control?.matches(":disabled");
        const own = [
          element.localName,
          element.getAttribute("class"),
          element.matches(":disabled"),
        ];
        const paint = paints.map((name) => style.getPropertyValue(name));
        const isInFlow = ["static", "relative"].includes(style.position);
        const unlike = isInFlow ? "" : looks.size;
        const look = JSON.stringify([above, own, states, isDisabled, paint, unlike]);
        const number = looks.get(look) ?? looks.size + 1;
        looks.set(look, number);
        return number;
      }

      function isFirst(element: Element): boolean {
        const look = known.get(element) ?? 0;
        if (seen.has(look) || !isRead(element)) return false;
        seen.add(look);
        return true;
      }

      function isRead(element: Element): boolean {
        const isField = element.matches("button, input, select, textarea");
        const hasText = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== "",
        );
        return (isField || hasText) && element.checkVisibility();
      }
    },
    { mark: ONE_OF_ITS_LOOK, paints: PAINTS },
  );
}
