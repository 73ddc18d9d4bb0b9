"use client";

import { useEffect } from "react";

/**
 * When a change takes away what somebody without a mouse had the focus on (a card that was dismissed, a pause that was
 * removed), the focus goes to what stands in its place instead of being lost. Going to another page is not its business.
 */
export function FocusKeeper() {
  // External system: the document's focus.
  useEffect(() => {
    let trail: readonly Element[] = [];
    let before: Element | undefined;
    let page = location.pathname;

    function remember({ target }: FocusEvent): void {
      before = trail[0];
      trail =
        target instanceof Element && target.matches(":focus-visible") ? lineageOf(target) : [];
      page = location.pathname;
    }

    function mend(): void {
      const [focused] = trail;
      if (focused === undefined || focused.isConnected) return;
      const isLost = document.activeElement === document.body && location.pathname === page;
      const place = isLost ? placeAfter({ trail, before }) : undefined;
      trail = [];
      if (place === undefined) return;
      if (place.tabIndex < 0) place.tabIndex = -1;
      place.focus();
    }

    const observer = new MutationObserver(mend);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
  return null;
}

function lineageOf(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    line.push(each);
  }
  return line;
}

/** The heading of what is left around it, or that itself; where only the page as a whole is left, what had the focus before. */
function placeAfter({
  trail,
  before,
}: Readonly<{ trail: readonly Element[]; before?: Element }>): HTMLElement | undefined {
  const left = trail.find(isShown);
  const heading = left?.querySelector("h1, h2, h3") ?? undefined;
  const isWholePage = heading?.matches("h1") && before !== undefined && isShown(before);
  const place = isWholePage && left?.contains(before) ? before : (heading ?? left);
  return place instanceof HTMLElement ? place : undefined;
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getBoundingClientRect().height > 1;
}
