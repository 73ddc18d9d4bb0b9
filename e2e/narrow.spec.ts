import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

test.use({ viewport: { width: 320, height: 640 } });

test("no public page is wider than a screen of 320 pixels, nor styled by attributes", async ({
  page,
}) => {
  for (const route of PUBLIC_PAGES) {
    await test.step(route, async () => {
      await page.goto(route);
      expect.soft(await overhangOf(page), route).toEqual([]);
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
        expect.soft(await overhangOf(page), route).toEqual([]);
        expect.soft(await styledTags({ page, route }), route).toEqual([]);
      });
    }
  });
}

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
