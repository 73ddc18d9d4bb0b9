import type { Locator, Page } from "@playwright/test";

/** What opens the account menu: its name is that of whoever is signed in. */
export function accountMenu(page: Page): Locator {
  return page.getByRole("banner").locator("summary", { hasText: "Account of" });
}

/** Opens the account menu and presses "Sign out". */
export async function signOut(page: Page): Promise<void> {
  await accountMenu(page).click();
  await page.getByRole("button", { name: "Sign out" }).click();
}
