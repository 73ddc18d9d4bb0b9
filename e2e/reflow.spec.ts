import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

// The page's own policy would refuse the styles of somebody who reads with wider spacing; a browser extension is not asked.
test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

/** 1280 pixels at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 } as const;

test("no public page is wider than a screen of 320 pixels, nor styled by attributes", async ({
  page,
}) => {
  for (const route of PUBLIC_PAGES) {
    await test.step(route, async () => {
      await page.goto(route);
      await expectNoOverhang({ page, route });
      expect.soft(await styledTags({ page, route }), route).toEqual([]);
    });
  }
});

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`no page of ${who} is wider than a screen of 320 pixels, nor styled by attributes`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    await signIn(account);
    for (const route of pages) {
      await test.step(route, async () => {
        await page.goto(route);
        await expect(page).toHaveURL(route);
        await expectNoOverhang({ page, route });
        expect.soft(await styledTags({ page, route }), route).toEqual([]);
      });
    }
  });
}

/** Neither on the narrow screen, nor zoomed, nor with the text spaced as far as WCAG 1.4.12 asks for. */
async function expectNoOverhang({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<void> {
  const narrow = page.viewportSize() ?? ZOOMED;
  expect.soft(await overhangOf(page), route).toEqual([]);
  await page.setViewportSize(ZOOMED);
  expect.soft(await overhangOf(page), `${route} zoomed`).toEqual([]);
  await page.setViewportSize(narrow);
  await page.addStyleTag({ content: SPACED });
  expect.soft(await overhangOf(page), `${route} spaced`).toEqual([]);
}

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What hangs over the right edge; nothing where the document cannot be scrolled sideways. */
function overhangOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** The opening tags with a style attribute in the HTML as the server sends it. */
async function styledTags({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<readonly string[]> {
  const html = await (await page.request.get(route)).text();
  return html.match(/<[a-z][^<>]*\sstyle\s*=[^<>]*>/gi) ?? [];
}
