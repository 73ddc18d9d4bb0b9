import type { Page } from "@playwright/test";
import { findCredentials } from "#lib/data/account/accounts";
import { listIdentities } from "#lib/data/account/identities";
import { prisma } from "#lib/data/client";
import { SIGN_IN_PROBLEMS } from "#lib/wording/sign-in-problems";
import { signOut } from "./account-menu";
import type { ProviderAccount } from "./providers/accounts";
import {
  continueWith,
  expectNobody,
  expectNobodyAt,
  newPerson,
  signInByRequests,
} from "./providers/visit";
import { expect, test } from "./story";

const PROVIDERS = ["GitHub", "Google", "Work", "the chess club"];

/** The account that somebody's address has; it is deleted when the story ends. */
async function accountOf({ email }: Pick<ProviderAccount, "email">) {
  const account = await findCredentials(email ?? "");
  if (account !== null) made.push(account.userId);
  return account;
}

let made: string[] = [];

test.afterEach(async () => {
  await prisma().user.deleteMany({ where: { id: { in: made } } });
  made = [];
});

for (const provider of PROVIDERS) {
  test(`somebody new signs up with ${provider}, without a password, and comes back as the same learner`, async ({
    page,
    context,
  }) => {
    const person = newPerson();
    await page.goto("/sign-up?next=%2Fpaths");
    await continueWith({ page, provider, account: person });
    await expect(page).toHaveURL("/paths");
    const account = await accountOf(person);
    expect(account).toMatchObject({ passwordHash: null, emailConfirmed: true });

    await page.goto("/today");
    await signOut(page);
    await page.waitForURL("**/");
    await page.goto("/sign-in");
    await continueWith({ page, provider, account: { ...person, email: "other@example.org" } });
    await expect(page).toHaveURL("/today");
    expect(await accountOf(person)).toEqual(account);
    const held = (await context.cookies()).filter(({ value }) => value !== "");
    const names = held.map(({ name }) => name.replace(/^waymark-\d+-/, ""));
    expect(names).toContain("session");
    expect(names.filter((name) => ["state", "nonce", "pkce"].includes(name))).toEqual([]);
  });
}

test("without script, a provider is a press and a page away too", async ({ browser }) => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const person = newPerson();
  await page.goto("/sign-in");
  await continueWith({ page, provider: "Work", account: person });
  await expect(page).toHaveURL("/today");
  await accountOf(person);
});

test("an address that has an account leads to signing in, and to nobody's account", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  for (const provider of PROVIDERS) {
    await page.goto("/sign-in");
    await continueWith({ page, provider, account: { ...newPerson(), email: ada.email } });
    await expectNobody(page);
    await expect(page.getByText(SIGN_IN_PROBLEMS["address-taken"])).toBeVisible();
  }
  expect(await listIdentities(ada.userId)).toEqual([]);
});

const UNVOUCHED: readonly (readonly [string, string, unknown])[] = [
  ["Work", "false", false],
  ["Work", "nothing", undefined],
  ["Work", "the word true", "true"],
  ["Work", "1", 1],
  ["Google", "the word true", "true"],
  ["GitHub", "false", false],
];

for (const [provider, said, email_verified] of UNVOUCHED) {
  test(`an address of which ${provider} says ${said} makes no account and opens none`, async ({
    request,
    newAccount,
  }) => {
    const ada = await newAccount();
    const person = newPerson();
    for (const email of [person.email, ada.email]) {
      const account = { ...person, email, email_verified };
      const answer = await signInByRequests({ request, provider, account });
      // The same for an address that has an account: whether it has one, only its owner learns.
      expect(await expectNobodyAt({ request, answer })).toContain(
        SIGN_IN_PROBLEMS["address-not-confirmed"],
      );
    }
    expect(await findCredentials(person.email)).toBeNull();
    expect(await listIdentities(ada.userId)).toEqual([]);
  });
}

test("the same id at another provider is somebody else", async ({ page }) => {
  const person = newPerson();
  await signUpWith({ page, provider: "Work", account: person });
  const other = { ...newPerson(), sub: person.sub };
  await signUpWith({ page, provider: "the chess club", account: other });
  expect((await accountOf(other))?.userId).not.toBe((await accountOf(person))?.userId);
});

test("a sign-in with a provider begins a new session, and ends the one that the browser held", async ({
  page,
  context,
  playwright,
  baseURL,
  signIn,
}) => {
  const person = newPerson();
  await signUpWith({ page, provider: "Work", account: person });
  await page.goto("/sign-in");
  const ada = await signIn();
  await page.goto("/today");
  const held = (await context.cookies()).find(({ name }) => name.endsWith("-session"));
  // A page of before, on which nobody was signed in: Ada signs in elsewhere in this browser meanwhile.
  await context.clearCookies({ name: held?.name ?? "" });
  await page.goto("/sign-in");
  await context.addCookies(held === undefined ? [] : [held]);
  await continueWith({ page, provider: "Work", account: person });
  await expect(page).toHaveURL("/today");

  await using thief = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie: `${held?.name}=${held?.value}` },
  });
  expect(await (await thief.get("/api/auth/session")).json()).toBeNull();
  expect(await listIdentities(ada.userId)).toEqual([]);
});

async function signUpWith(
  visit: Readonly<{ page: Page; provider: string; account: ProviderAccount }>,
): Promise<void> {
  await visit.page.context().clearCookies();
  await visit.page.goto("/sign-in");
  await continueWith(visit);
  await expect(visit.page).toHaveURL("/today");
  await accountOf(visit.account);
}
