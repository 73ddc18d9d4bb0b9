import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

test("the watch over the content security policy sees a violation", async ({ browser }) => {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const violations = await watch(page);
  await page.goto("/");
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => violations).toEqual(["style-src-attr"]);
});

test("nothing on a public page goes against the content security policy", async ({ page }) => {
  const violations = await watch(page);
  for (const route of PUBLIC_PAGES) await page.goto(route, { waitUntil: "networkidle" });
  await page.goto("/");
  await page.getByRole("link", { name: "Choose your path" }).click();
  await page.waitForURL("**/paths");
  await page.getByRole("link", { name: "Data scientist" }).click();
  await page.waitForURL("**/paths/data-science");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL("**/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Enter an email address like")).toBeVisible();
  expect(violations).toEqual([]);
});

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`nothing on the pages of ${who} goes against the content security policy`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    const violations = await watch(page);
    await signIn(account);
    for (const route of pages) await page.goto(route, { waitUntil: "networkidle" });
    const menu = page.getByRole("navigation", { name: "Main" });
    for (const name of ["Journey", "Paths", "Settings", "Today", "Roadmap"]) {
      await menu.getByRole("link", { name }).click();
      await page.waitForURL(`**/${name.toLowerCase()}`);
    }
    const box = page.getByRole("checkbox").last();
    const wasChecked = await box.isChecked();
    await box.click();
    await expect(box).toBeChecked({ checked: !wasChecked });
    expect(violations).toEqual([]);
  });
}

/** Keeps what goes against the policy on this page, wherever it leads. */
async function watch(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      Reflect.get(globalThis, "reportViolation")(effectiveDirective);
    });
  });
  return violations;
}
