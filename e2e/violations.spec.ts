import { TELLING_LEARNERS } from "./learners";
import { watchPolicy } from "./policy";
import { expect, test } from "./story";

test("the watch over the content security policy sees a violation", async ({ browser }) => {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const violations = await watchPolicy(page);
  await page.goto("/");
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => violations).toEqual(["style-src-attr"]);
});

test("on the way from page to page, nothing public goes against the content security policy", async ({
  page,
}) => {
  const violations = await watchPolicy(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Choose your path" }).click();
  await page.waitForURL("**/paths");
  await page.getByRole("link", { name: "Data scientist" }).click();
  await page.waitForURL("**/paths/data-science");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL("**/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");
  expect(violations).toEqual([]);
});

for (const { who, timeZone, live } of TELLING_LEARNERS) {
  test(`on the way from page to page, nothing of ${who} goes against the content security policy`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    const violations = await watchPolicy(page);
    await signIn(account);
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
    expect(violations).toEqual([]);
  });
}
