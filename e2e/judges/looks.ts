import type { Page } from "@playwright/test";

/** Stand on one element of each look, and on one link of each look and sentence, for as long as a page is judged. */
export const MARKS = {
  looks: "data-one-of-its-look",
  links: "data-one-of-its-links",
} as const;

type Kind = keyof typeof MARKS;

/** Looks by name, and links by their look and the words around them. */
export type Looks = Readonly<Record<Kind, readonly string[]>>;

/** What of a style decides how well a text is read, what lies behind it, and how a link is told from the words around it. */
const PAINTS = [
  ...["color", "background-color", "background-image", "opacity", "filter", "mix-blend-mode"],
  ...["font-size", "font-weight", "font-style", "text-shadow", "visibility", "clip-path"],
  ...["position", "text-decoration-line", "text-decoration-style", "text-decoration-color"],
  ...["border-bottom-style", "border-bottom-width", "border-bottom-color"],
];

/** Begins the name of a look that is not compared with any other. */
const ONLY_HERE = "only here ";

/**
 * Marks one of all the elements with words that look alike as the page is shown now, unless their look is among those that are
 * `known`: how well one of them is read holds for the others. Alike are elements of one name, classes, state and paint within
 * ancestors that are alike, too, on whatever page. What is taken out of the flow, and what lies where that lies, is like
 * nothing else. Links are told from the words around them: one is marked of each look and sentence. Returns what was marked.
 */
export async function markNewLooks({
  page,
  known,
}: Readonly<{ page: Page; known: ReadonlySet<string> }>): Promise<Looks> {
  const found = await page.evaluateHandle(findLooks, { paints: PAINTS, onlyHere: ONLY_HERE });
  const names = await found.evaluate(({ looks, links }) => ({
    looks: [...looks.keys()],
    links: [...links.keys()],
  }));
  const fresh: Looks = {
    looks: names.looks.filter((name) => !known.has(name)),
    links: names.links.filter((name) => !known.has(name)),
  };
  await found.evaluate(
    (elements, { marks, names }) => {
      for (const kind of ["looks", "links"] as const) {
        const mark = marks[kind];
        for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
        for (const name of names[kind]) elements[kind].get(name)?.setAttribute(mark, "");
      }
    },
    { marks: MARKS, names: fresh },
  );
  await found.dispose();
  return fresh;
}

/** Returns whether a look may be compared with those of other pages. */
export function isKnownElsewhere(name: string): boolean {
  return !name.startsWith(ONLY_HERE);
}

/** Returns the first element of each look, and the first link of each look and sentence, within a page. */
function findLooks({
  paints,
  onlyHere,
}: Readonly<{ paints: readonly string[]; onlyHere: string }>): Readonly<
  Record<"looks" | "links", Map<string, Element>>
> {
  const looks = new Map<string, Element>();
  const links = new Map<string, Element>();
  const known = new Map<Element, string>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  for (const element of document.querySelectorAll("html, body, body *")) {
    const isWithinShown = element.parentElement === null || styles.has(element.parentElement);
    const style = getComputedStyle(element);
    if (isWithinShown && element.checkVisibility() && !isForReadersAlone(style)) {
      styles.set(element, style);
    }
  }
  const floating = [...styles.keys()].filter(isFloating);
  // Parents come before their children.
  for (const element of styles.keys()) {
    const look = lookOf(element);
    known.set(element, look);
    if (!looks.has(look) && isRead(element)) looks.set(look, element);
    if (!element.matches("a, [role=link]")) continue;
    const link = `${look} ${hashOf(blockOf(element)?.textContent.trim() ?? "")}`;
    if (!links.has(link)) links.set(link, element);
  }
  return { looks, links };

  function lookOf(element: Element): string {
    const style = styles.get(element) ?? getComputedStyle(element);
    const above = known.get(element.parentElement ?? element) ?? "";
    const isOnItsGround = !isFloating(element) || isGround(style);
    if (above.startsWith(onlyHere) || !isOnItsGround || isCrossed(element)) {
      return `${onlyHere}${known.size}`;
    }
    const states = ["aria-disabled", "aria-hidden", "inert"].map((name) =>
      element.getAttribute(name),
    );
    const isDisabled = element.closest("label")?.control?.matches(":disabled");
    const own = [element.localName, element.getAttribute("class"), element.matches(":disabled")];
    const paint = paints.map((name) => style.getPropertyValue(name));
    return hashOf([above, ...own, ...states, isDisabled, kindOfText(element), ...paint].join("|"));
  }

  /** A single character is not judged like a word. */
  function kindOfText(element: Element): string {
    const own = [...element.childNodes].filter((node) => node instanceof Text);
    const length = own.map(({ data }) => data.trim()).join("").length;
    return `${Math.min(length, 2)}`;
  }

  /** Whether nothing is seen of what lies behind. */
  function isGround({ backgroundColor, opacity, filter, mixBlendMode }: CSSStyleDeclaration) {
    const isOpaque = /^rgb\(/.test(backgroundColor) && opacity === "1";
    return isOpaque && filter === "none" && mixBlendMode === "normal";
  }

  /** What only a screen reader reads has no colour. */
  function isForReadersAlone({ position, clipPath }: CSSStyleDeclaration): boolean {
    return (position === "absolute" || position === "fixed") && clipPath === "inset(50%)";
  }

  function blockOf(element: Element): Element | null {
    const above = element.parentElement;
    const isInline = above !== null && styles.get(above)?.display.startsWith("inline");
    return isInline ? blockOf(above) : above;
  }

  function isFloating(element: Element): boolean {
    return !["static", "relative"].includes(styles.get(element)?.position ?? "static");
  }

  /** Whether something that is taken out of the flow may lie before it or behind it. */
  function isCrossed(element: Element): boolean {
    if (floating.length === 0 || !isRead(element)) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return floating.some((other) => {
      if (other.contains(element) || element.contains(other)) return false;
      const there = other.getBoundingClientRect();
      const isAcross = left < there.right && there.left < right;
      return isAcross && top < there.bottom && there.top < bottom;
    });
  }

  function isRead(element: Element): boolean {
    if (element.matches("a, button, input, select, textarea")) return true;
    return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  }

  /** Returns 64 bits that stand for a text: FNV-1a, twice. */
  function hashOf(text: string): string {
    let [one, two] = [0x811c9dc5, 0x01000193];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ (code + index), 0x85ebca6b);
    }
    return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`;
  }
}
