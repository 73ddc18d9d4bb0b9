import type { APIRequestContext } from "@playwright/test";
import { findCredentials } from "#lib/data/account/accounts";
import { prisma } from "#lib/data/client";
import { MUTATIONS } from "./providers/mutations";
import {
  expectNobody,
  expectNobodyAt,
  goByRequests,
  newPerson,
  sayWho,
  signInByRequests,
} from "./providers/visit";
import { expect, test } from "./story";

// What a provider, or somebody between it and us, may send back that is not true (docs/security.md#provider-answers).

for (const mutation of MUTATIONS) {
  test(`an ID token is refused: ${mutation}`, async ({ request }) => {
    const person = newPerson();
    for (const provider of ["Work", "Google"]) {
      const account = { ...person, mutation };
      const answer = await signInByRequests({ request, provider, account });
      await expectNobodyAt({ request, answer });
    }
    expect(await findCredentials(person.email)).toBeNull();
  });
}

test("an ID token that is true is taken by the same requests", async ({ request }) => {
  for (const provider of ["Work", "Google"]) {
    const person = newPerson();
    const answer = await signInByRequests({ request, provider, account: person });
    expect(new URL(answer.url()).pathname, provider).toBe("/today");
    const account = await findCredentials(person.email);
    await prisma().user.deleteMany({ where: { id: account?.userId ?? "" } });
  }
});

/** Goes to a provider, but does not come back: returns the address by which the provider would send somebody back. */
async function sentBack({
  request,
  provider,
  account = newPerson(),
}: Readonly<{
  request: APIRequestContext;
  provider: string;
  account?: ReturnType<typeof newPerson>;
}>): Promise<URL> {
  let at = await goByRequests({ request, provider });
  const form = { account: JSON.stringify(account) };
  let answer = await request.post(at.href, { form, maxRedirects: 0 });
  // Step by step: a browser would go all the way.
  for (let steps = 0; steps < 5; steps += 1) {
    at = new URL(answer.headers().location ?? "", at);
    if (at.pathname.startsWith("/api/auth/callback/")) return at;
    answer = await request.get(at.href, { maxRedirects: 0 });
  }
  throw new Error("the provider sent nobody back");
}

/** Goes where a provider sends somebody back, as a browser does, and expects that nobody is let in. */
async function expectRefused({
  request,
  back,
}: Readonly<{ request: APIRequestContext; back: URL }>): Promise<void> {
  await expectNobodyAt({ request, answer: await request.get(back.href) });
}

test("a code acts once", async ({ request, playwright, baseURL }) => {
  const person = newPerson();
  const back = await sentBack({ request, provider: "Work", account: person });
  const storageState = await request.storageState();
  const first = await request.get(back.href);
  expect(new URL(first.url()).pathname).toBe("/today");
  const account = await findCredentials(person.email);
  await using again = await playwright.request.newContext({ baseURL, storageState });
  await expectRefused({ request: again, back });
  await prisma().user.deleteMany({ where: { id: account?.userId ?? "" } });
});

const CHANGES: readonly (readonly [string, (back: URL) => void])[] = [
  ["with another state", (back) => back.searchParams.set("state", "another")],
  ["without a state", (back) => back.searchParams.delete("state")],
  ["in the name of another issuer", (back) => back.searchParams.set("iss", "http://localhost:1")],
  ["without a code", (back) => back.searchParams.delete("code")],
  ["with a code that was never given", (back) => back.searchParams.set("code", "invented")],
  ["with a token in the address", (back) => back.searchParams.set("id_token", "a.b.c")],
  [
    "to the door of another provider",
    (back) => {
      back.pathname = back.pathname.replace("oidc-work", "oidc-club");
    },
  ],
];

for (const [how, change] of CHANGES) {
  test(`whoever is sent back ${how} is let in nowhere`, async ({ request }) => {
    const back = await sentBack({ request, provider: "Work" });
    change(back);
    await expectRefused({ request, back });
  });
}

for (const provider of ["Work", "GitHub"]) {
  test(`an address that ${provider} sends somebody back to acts in their own browser alone`, async ({
    request,
    playwright,
    baseURL,
  }) => {
    const back = await sentBack({ request, provider });
    await using elsewhere = await playwright.request.newContext({ baseURL });
    await expectRefused({ request: elsewhere, back });
    // Nor where the other has set out too: their state is another.
    await sentBack({ request: elsewhere, provider });
    await expectRefused({ request: elsewhere, back });
  });
}

test("the state of another provider opens no door", async ({ request }) => {
  const back = await sentBack({ request, provider: "Work" });
  const toClub = await sentBack({ request, provider: "the chess club" });
  back.searchParams.set("state", toClub.searchParams.get("state") ?? "");
  await expectRefused({ request, back });
});

test("an honest code that a provider's rival got hold of is worth nothing at its door", async ({
  request,
}) => {
  const honest = await sentBack({ request, provider: "Work" });
  const rival = await sentBack({ request, provider: "the chess club" });
  rival.searchParams.set("code", honest.searchParams.get("code") ?? "");
  await expectRefused({ request, back: rival });
});

test("whoever turns back at the provider is told that nothing was completed", async ({ page }) => {
  const back = await sentBack({ request: page.request, provider: "GitHub" });
  back.searchParams.delete("code");
  back.searchParams.set("error", "access_denied");
  await page.goto(back.href);
  await expectNobody(page);
});

test("each sign-in asks with a challenge, a state and, for an ID token, a nonce", async ({
  page,
}) => {
  for (const [provider, asked] of [
    ["Work", ["code_challenge", "state", "nonce"]],
    ["Google", ["code_challenge", "state", "nonce"]],
    ["GitHub", ["code_challenge", "state"]],
  ] as const) {
    await page.goto("/sign-in");
    const leaving = page.waitForRequest(/code_challenge=/);
    await page.getByRole("button", { name: `Continue with ${provider}` }).click();
    const { searchParams } = new URL((await leaving).url());
    expect(asked.filter((name) => (searchParams.get(name) ?? "").length < 32)).toEqual([]);
    expect(searchParams.get("code_challenge_method")).toBe("S256");
    await sayWho({ page, account: { ...newPerson(), email_verified: false } });
    await expectNobody(page);
  }
});

test("nothing but who is signed in, and whom a provider sends, is answered below /api/auth", async ({
  request,
}) => {
  for (const path of [
    "signin",
    "signin/oidc-work",
    "signout",
    "csrf",
    "providers",
    "callback/mail",
    "error",
  ]) {
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
    const headers = { "sec-fetch-site": "same-origin" };
    const posted = await request.post(`/api/auth/${path}`, { headers, form: { csrfToken: "x" } });
    expect(posted.status(), path).toBe(405);
  }
});
