/** What a reader looks for on a page; the pattern is a regular expression over the whole accessible name. */
export type Wanted = Readonly<{ role: string; pattern: string; within?: Wanted }>;

/**
 * Returns the first element that can be seen of a role and a name, in the middle of the window; null where there is none.
 * It runs in the page, so it knows nothing but what is in it.
 */
export function findInPage(asked: Wanted): HTMLElement | null {
  const selectors: Readonly<Record<string, string>> = {
    button: "button:not([role]), [role=button]",
    link: "a[href]",
    checkbox: "[role=checkbox], input[type=checkbox]",
    radio: "input[type=radio]",
    heading: "h1, h2, h3, h4",
    region: "section[aria-labelledby], section[aria-label], [role=region]",
    group: "fieldset, [role=group], [role=radiogroup]",
    table: "table",
    status: "[role=status], output",
    summary: "summary",
    field: "input:not([type=hidden]), textarea, select",
    text: "p, li, dd, dt, span, h1, h2, h3, label",
  };
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label");
    if (label !== null) return plain(label);
    const ids = element.getAttribute("aria-labelledby");
    if (ids !== null) {
      return plain(
        ids
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent)
          .join(" "),
      );
    }
    if ("labels" in element && element.labels instanceof NodeList && element.labels.length > 0) {
      return plain(element.labels[0]?.textContent);
    }
    const own = element.querySelector(":scope > legend, :scope > caption");
    return plain((own ?? element).textContent);
  };
  const find = ({ role, pattern, within }: Wanted): HTMLElement | null => {
    const root = within === undefined ? document : find(within);
    const name = new RegExp(pattern, "u");
    for (const element of root?.querySelectorAll<HTMLElement>(selectors[role] ?? role) ?? []) {
      const seen = element.getClientRects().length > 0 && element.checkVisibility();
      if (seen && name.test(nameOf(element))) return element;
    }
    return null;
  };
  const found = find(asked);
  found?.scrollIntoView({ block: "center", behavior: "instant" });
  return found;
}
