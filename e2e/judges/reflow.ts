import type { Page } from "@playwright/test";

/** The narrowest screen that WCAG asks for (1.4.10), and 1280 pixels at 200 % zoom. */
export const NARROW = { width: 320, height: 640 } as const;
export const ZOOMED = { width: 640, height: 450 } as const;

/** The text spaced as far as WCAG 1.4.12 asks for. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Returns what makes a page scroll sideways on the narrow screen, zoomed, or with the text spaced; the page stays spaced. */
export async function reflowFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [when, viewport] of Object.entries({ narrow: NARROW, zoomed: ZOOMED })) {
    await page.setViewportSize(viewport);
    faults.push(...(await overhangOf(page)).map((element) => `${when}: ${element}`));
  }
  await page.setViewportSize(NARROW);
  // A sheet that a script makes is not asked by the page's policy: neither are the styles of a reader's extension.
  await page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  return [...faults, ...(await overhangOf(page)).map((element) => `spaced: ${element}`)];
}

/** What hangs over the right edge; nothing where the document cannot be scrolled sideways. */
function overhangOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Returns the opening tags with a style attribute in the HTML as the server sends it. */
export async function styledTags({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<readonly string[]> {
  const html = await (await page.request.get(route)).text();
  return html.match(/<[a-z][^<>]*\sstyle\s*=[^<>]*>/gi) ?? [];
}
