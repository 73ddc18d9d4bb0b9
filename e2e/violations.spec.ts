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

// The way of learners, whose pages every-page.spec.ts has open, is looked at there.
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
