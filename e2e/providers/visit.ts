import { expect, type Page } from "@playwright/test";
import type { ProviderAccount } from "./accounts";

type Visit = Readonly<{ page: Page; provider: string; account: ProviderAccount }>;

/** Presses "Continue with …", and says at the provider who somebody is. */
export async function continueWith({ page, provider, account }: Visit): Promise<void> {
  await page.getByRole("button", { name: `Continue with ${provider}` }).click();
  await sayWho({ page, account });
}

/** Says at a provider who somebody is, and goes on from there. */
export async function sayWho({ page, account }: Omit<Visit, "provider">): Promise<void> {
  await page.getByRole("textbox", { name: "Account", exact: true }).fill(JSON.stringify(account));
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Somebody new at a provider, whose address it vouches for. */
export function newPerson(): ProviderAccount & Readonly<{ email: string }> {
  const sub = String(Math.floor(Math.random() * 2 ** 48));
  return {
    sub,
    name: "Ada",
    login: `ada-${sub}`,
    email: `ada-${sub}@example.org`,
    email_verified: true,
  };
}

export async function expectNobody(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\?error=/);
  await expect(page.getByText("You are not signed in")).toBeVisible();
  const names = (await page.context().cookies()).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith("-session"))).toEqual([]);
}
