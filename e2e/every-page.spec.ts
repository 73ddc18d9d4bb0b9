import type { Page } from "@playwright/test";
import { axeFaults } from "./judges/axe";
import { formsOfNobody } from "./judges/forms";
import { nameFaults } from "./judges/names";
import { reflowFaults, styledTags } from "./judges/reflow";
import { smallTargets } from "./judges/targets";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { watchPolicy } from "./policy";
import { expect, test } from "./story";

/** Each page has as long as any other story. */
const PATIENCE_MS = 120_000;
const DESK = { width: 1280, height: 720 };

for (const route of PUBLIC_PAGES) {
  test(`${route} is accessible to axe, by names, by touch, on a narrow screen and under its policy`, async ({
    page,
  }) => {
    const violations = await watchPolicy(page);
    await expectNoFaults({ page, route, violations });
  });
}

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`the pages of ${who} are accessible to axe, by names, by touch, on a narrow screen and under their policy, as is the way between them`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    test.setTimeout((pages.length + 1) * PATIENCE_MS);
    const account = await newAccount({ timeZone });
    await live(account);
    const violations = await watchPolicy(page);
    await signIn(account);
    for (const route of pages) {
      await test.step(route, () => expectNoFaults({ page, route, violations }));
      expect.soft(await formsOfNobody(page), `${route}: whose the forms are`).toEqual([]);
    }
    await test.step("on the way from page to page", () => followMenu(page));
    expect.soft(violations, "on the way from page to page: the policy").toEqual([]);
  });
}

/** Goes from page to page by the menu, with whatever moves on the way, opens all phases and presses a box. */
async function followMenu(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: null });
  await page.goto("/today");
  const menu = page.getByRole("navigation", { name: "Main" });
  for (const name of ["Journey", "Paths", "Settings", "Today", "Roadmap"]) {
    await menu.getByRole("link", { name }).click();
    await page.waitForURL(`**/${name.toLowerCase()}`);
  }
  await page.evaluate(() => {
    for (const phase of document.querySelectorAll<HTMLDetailsElement>("main details")) {
      phase.open = true;
    }
  });
  const box = page.getByRole("checkbox").last();
  const wasChecked = await box.isChecked();
  await box.click();
  await expect(box).toBeChecked({ checked: !wasChecked });
}

/** Loads a page once, opens all that opens, and lets every judge look at it. */
async function expectNoFaults({
  page,
  route,
  violations,
}: Readonly<{ page: Page; route: string; violations: readonly string[] }>): Promise<void> {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(route, { waitUntil: "networkidle" });
  await expect(page).toHaveURL(route);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect.soft(violations, `${route}: the policy`).toEqual([]);
  expect.soft(await axeFaults(page), `${route}: axe`).toEqual([]);
  expect.soft(await smallTargets(page), `${route}: targets`).toEqual([]);
  expect.soft(await styledTags({ page, route }), `${route}: styled tags`).toEqual([]);
  expect.soft(await reflowFaults(page), `${route}: reflow`).toEqual([]);
  // Last: a layout can crash a Chromium that has been asked for its accessibility tree.
  await page.setViewportSize(DESK);
  expect.soft(await nameFaults(page), `${route}: names`).toEqual([]);
}
