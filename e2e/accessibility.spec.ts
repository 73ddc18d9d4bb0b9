import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The scheme changes colours and nothing else: in the dark, only what is about colours is asked again. */
const RULES_IN_THE_DARK = ["color-contrast", "link-in-text-block"];
const SCHEMES = ["light", "dark"] as const;

/** A desk, the same desk at 200 % zoom, and the narrowest screen that WCAG asks for (1.4.4, 1.4.10). */
const VIEWPORTS = [
  { width: 1280, height: 900 },
  { width: 640, height: 450 },
  { width: 320, height: 640 },
] as const;

for (const route of PUBLIC_PAGES) {
  test(`axe finds nothing, in either scheme and at any width, on ${route}`, async ({ page }) => {
    expect(await faultsOf({ page, route })).toEqual([]);
  });
}

test("axe finds nothing, in either scheme and at any width, where a reset was asked for", async ({
  page,
}) => {
  await page.goto("/forgot-password");
  await page.getByLabel("Email").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send reset link" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
  expect(await faultsOf({ page, route: "/forgot-password" })).toEqual([]);
  expect(await faultsOf({ page, route: "/reset-password" })).toEqual([]);
});

for (const scheme of SCHEMES) {
  test(`axe finds nothing on a form that was refused, in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const [route, button] of [
      ["/sign-in", "Sign in"],
      ["/sign-up", "Create account"],
      ["/forgot-password", "Send reset link"],
    ] as const) {
      await page.goto(route);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByText("Enter an email address like")).toBeVisible();
      expect.soft(await scan({ page, what: `${route}, ${scheme}` })).toEqual([]);
    }
  });
}

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  for (const route of pages) {
    test(`axe finds nothing, in either scheme and at any width, on ${route} of ${who}`, async ({
      page,
      newAccount,
      signIn,
    }) => {
      const account = await newAccount({ timeZone });
      await live(account);
      await signIn(account);
      expect(await faultsOf({ page, route })).toEqual([]);
    });
  }
}

/** What axe finds on a page in both schemes and every width, everything that opens open. */
async function faultsOf({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(route);
  await expect(page).toHaveURL(route);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const what = `${route}, ${colorScheme}, ${viewport.width} px`;
      const isDark = colorScheme === "dark";
      faults.push(...(await scan({ page, what, rules: isDark ? RULES_IN_THE_DARK : undefined })));
    }
  }
  return faults;
}

async function scan({
  page,
  what,
  rules,
}: Readonly<{ page: Page; what: string; rules?: string[] }>): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${what}: ${id} at ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}
