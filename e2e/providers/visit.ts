import { type APIRequestContext, type APIResponse, expect, type Page } from "@playwright/test";
import { filledForm } from "../sent-form";
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

/** Presses "Continue with …" as a browser without scripts does, by requests alone, and returns where the provider asks. */
export async function goByRequests({
  request,
  provider,
}: Readonly<{ request: APIRequestContext; provider: string }>): Promise<URL> {
  const html = await (await request.get("/sign-in")).text();
  const asked = await request.post("/sign-in", {
    multipart: filledForm({ html, button: `Continue with (?:<!-- -->)?${provider}`, fields: {} }),
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(await asked.text()).toContain("Who are you?");
  return new URL(asked.url());
}

/**
 * Signs in with a provider by requests alone, and returns the page that somebody ends on. What a provider tells the app
 * goes from server to server: no browser sees it.
 */
export async function signInByRequests({
  request,
  provider,
  account,
}: Readonly<{
  request: APIRequestContext;
  provider: string;
  account: ProviderAccount;
}>): Promise<APIResponse> {
  const { href } = await goByRequests({ request, provider });
  return await request.post(href, { form: { account: JSON.stringify(account) } });
}

/** Expects that an answer to signInByRequests() says what expectNobody() sees, and returns its text. */
export async function expectNobodyAt({
  request,
  answer,
}: Readonly<{ request: APIRequestContext; answer: APIResponse }>): Promise<string> {
  const text = await answer.text();
  expect(answer.url()).toMatch(/\/sign-in\?error=/);
  expect(text).toContain("You are not signed in");
  const { cookies } = await request.storageState();
  expect(cookies.filter(({ name }) => name.endsWith("-session"))).toEqual([]);
  return text;
}
