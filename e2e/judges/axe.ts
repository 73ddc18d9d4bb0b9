import type { Page } from "@playwright/test";
import axe, { type Result, type RunOnly } from "axe-core";
import { markLooks, ONE_OF_ITS_LOOK } from "./looks";
import { NARROW, ZOOMED } from "./reflow";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const EVERY_RULE: RunOnly = { type: "tag", values: TAGS };
/** The scheme changes colours and nothing else: in the dark, only what is about colours is asked again. */
const RULES_OF_COLOURS: RunOnly = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block"],
};

const SCHEMES = [
  { colorScheme: "light", runOnly: EVERY_RULE },
  { colorScheme: "dark", runOnly: RULES_OF_COLOURS },
] as const;

/** A desk, the same desk at 200 % zoom, and the narrowest screen that WCAG asks for (1.4.4, 1.4.10). */
const VIEWPORTS = [{ width: 1280, height: 900 }, ZOOMED, NARROW] as const;

/** Returns what axe finds on a page in both schemes and every width. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await loadAxe(page);
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    for (const { colorScheme, runOnly } of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const found = await runAxe({ page, runOnly });
      faults.push(...found.map((fault) => `${colorScheme}, ${viewport.width} px: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}

/** Returns what axe finds by every rule on a page as it is. */
export async function axeFaultsAsItIs(page: Page): Promise<readonly string[]> {
  await loadAxe(page);
  return runAxe({ page, runOnly: EVERY_RULE });
}

/** Contrast takes most of axe's time: it is asked of one element of each look. */
async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate((selector) => {
    Reflect.get(window, "axe").configure({ rules: [{ id: "color-contrast", selector }] });
  }, `[${ONE_OF_ITS_LOOK}]`);
}

// The builder of @axe-core/playwright sends axe anew and opens a page of its own for each run: five times as long.
async function runAxe({
  page,
  runOnly,
}: Readonly<{ page: Page; runOnly: RunOnly }>): Promise<readonly string[]> {
  await markLooks(page);
  return page.evaluate(
    async (options) => {
      const { violations } = await Reflect.get(window, "axe").run(document, options);
      return (violations as readonly Result[]).flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`),
      );
    },
    { runOnly, resultTypes: ["violations"] } as const,
  );
}
