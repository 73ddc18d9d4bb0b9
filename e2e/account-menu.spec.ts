import { accountMenu } from "./account-menu";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

test("the account menu says who is signed in, and closes on Escape, on a press elsewhere and behind the focus", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/today");
  const menu = accountMenu(page);
  const signOut = page.getByRole("button", { name: "Sign out" });
  await expect(signOut).toBeHidden();

  await menu.click();
  await expect(page.getByRole("banner").getByText(ada.email)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(signOut).toBeHidden();
  await expect(menu).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(signOut).toBeVisible();
  await page.getByRole("contentinfo").click();
  await expect(signOut).toBeHidden();

  await menu.click();
  await signOut.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Today", exact: true })).toBeFocused();
  await expect(signOut).toBeHidden();
});

test("on the narrowest phone the header has two rows, and the menu fits", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn();
  await page.goto("/today");
  const banner = page.getByRole("banner");
  // Two rows of 44 pixels, the space above them and the line below.
  expect((await banner.boundingBox())?.height).toBeLessThanOrEqual(100);
  await accountMenu(page).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeInViewport({ ratio: 1 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});
