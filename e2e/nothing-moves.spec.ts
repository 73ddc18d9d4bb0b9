import type { Page } from "@playwright/test";
import { expect, test } from "./story";
import { hold, untilScriptListens } from "./ticking";

/** Pages on which script shows what is not there without it. */
const STRANGERS = ["/sign-in", "/sign-up", "/search"];
const LEARNERS = ["/today", "/roadmap", "/milestones/fnd-git", "/settings", "/settings/passkeys"];

test("no link or button moves when the script of a page arrives: a press on one is not lost", async ({
  page,
  signIn,
}) => {
  for (const route of STRANGERS) await expectNothingMoves({ page, route });
  await signIn();
  for (const route of LEARNERS) await expectNothingMoves({ page, route });
});

async function expectNothingMoves({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<void> {
  const { release } = await hold(page, "**/_next/static/**/*.js");
  // The document waits for a script that it names as a module: its last part says that it can be seen.
  await page.goto(route, { waitUntil: "commit" });
  await page.getByRole("contentinfo").waitFor();
  await untilStyled(page);
  const before = await placesOf(page);
  expect(before, route).not.toEqual({});
  release();
  await untilScriptListens(page);
  expect.soft(await placesOf(page), route).toMatchObject(before);
  await page.unrouteAll();
}

/** Waits for the style sheets and fonts of a page: until then nobody sees it, and everything is somewhere else. */
async function untilStyled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sheets = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
    return [...sheets].every(({ sheet }) => sheet !== null);
  });
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Where each link and button stands that can be seen, by its words. */
function placesOf(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("main :is(a[href], button)")];
    const seen = controls.filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    return Object.fromEntries(
      seen.map((control) => [control.textContent, control.getBoundingClientRect().top]),
    );
  });
}
