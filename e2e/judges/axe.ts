import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import axe, { type Result, type RunOptions } from "axe-core";
import { MARKS, markNewLooks } from "./looks";
import { NARROW, ZOOMED } from "./reflow";
import { whatIsShown } from "./shown";
import { knownToReadWell, saveReadingWell } from "./well-read";

/** What each page that is judged is sent, at less than half the size of `axe.source`. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CONTRAST = "color-contrast";
const LINKS = "link-in-text-block";
const COLOURS = [CONTRAST, LINKS];
/** What is about sizes and places, and not about what is there. */
const SIZES = ["target-size", "scrollable-region-focusable"];

/** A desk, the same desk at 200 % zoom, and the narrowest screen that WCAG asks for (1.4.4, 1.4.10). */
const DESK = { width: 1280, height: 900 } as const;

/** Each differs from the one before in the width or the scheme alone. */
const STATES = [
  { colorScheme: "light", viewport: DESK },
  { colorScheme: "dark", viewport: DESK },
  { colorScheme: "dark", viewport: ZOOMED },
  { colorScheme: "light", viewport: ZOOMED },
  { colorScheme: "light", viewport: NARROW },
  { colorScheme: "dark", viewport: NARROW },
] as const;

/**
 * Returns what axe finds on a page in both schemes and every width. Once a rule has been asked of something, it is not asked
 * again of what cannot differ: colours of a look that was seen before, names and structure where the same is shown.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const judged = new Set<string>();
  await loadAxe(page);
  for (const { colorScheme, viewport } of STATES) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === "dark" ? [] : await rulesToAsk({ page, judged });
    const found = await runAxe({ page, rules });
    faults.push(...found.map((fault) => `${colorScheme}, ${viewport.width} px: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}

/** Returns what axe finds by every rule on a page as it is. */
export async function axeFaultsAsItIs(page: Page): Promise<readonly string[]> {
  await loadAxe(page);
  return runAxe({ page, rules: everyRule() });
}

/** The scheme changes colours and nothing else; a width that shows the same changes sizes and places. */
async function rulesToAsk({
  page,
  judged,
}: Readonly<{ page: Page; judged: Set<string> }>): Promise<readonly string[]> {
  const shown = await whatIsShown(page);
  const rules = judged.has(shown) ? SIZES : everyRule();
  judged.add(shown);
  return rules;
}

/** Every rule of these tags but those about colours, which are asked of new looks, and those that axe holds for experiments. */
function everyRule(): readonly string[] {
  return axe
    .getRules(TAGS)
    .filter(({ tags }) => !tags.includes("experimental") && !tags.includes("deprecated"))
    .map(({ ruleId }) => ruleId)
    .filter((rule) => !COLOURS.includes(rule));
}

/** Contrast takes most of axe's time: it is asked of one element of each look. */
async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
  await page.evaluate(
    (rules) => Reflect.get(window, "axe").configure({ rules }),
    [
      { id: CONTRAST, selector: `[${MARKS.looks}]` },
      { id: LINKS, selector: `:is(a[href], [role=link])[${MARKS.links}]` },
    ],
  );
}

/** Asks these rules of the whole page, and those of colours of the looks that are new. */
async function runAxe({
  page,
  rules,
}: Readonly<{ page: Page; rules: readonly string[] }>): Promise<readonly string[]> {
  const { looks, links } = await markNewLooks({ page, known: knownToReadWell() });
  const values = [...rules];
  if (looks.length > 0) values.push(CONTRAST);
  if (links.length > 0) values.push(LINKS);
  if (values.length === 0) return [];
  const options: RunOptions = { runOnly: { type: "rule", values }, resultTypes: ["violations"] };
  const violations = await askAxe({ page, options });
  if (violations.every(({ id }) => !COLOURS.includes(id))) saveReadingWell([...looks, ...links]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

// The builder of @axe-core/playwright sends axe anew and opens a page of its own for each run: five times as long.
function askAxe({
  page,
  options,
}: Readonly<{ page: Page; options: RunOptions }>): Promise<readonly Result[]> {
  return page.evaluate(
    async (given) => (await Reflect.get(window, "axe").run(document, given)).violations,
    options,
  );
}
