import type { BrowserContext } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { accountMenu, signOut } from "./account-menu";
import { sessionsOf } from "./stored";
import { expect, fillSignIn, PASSWORD, test } from "./story";

const NAME = `waymark-${new URL(process.env.E2E_BASE_URL ?? "").port}-session`;

test("the session cookie is named for the port, out of reach of scripts and of other sites, and small", async ({
  page,
  context,
  newAccount,
}) => {
  await page.goto("/sign-in");
  await fillSignIn({ page, account: await newAccount() });
  await page.waitForURL("**/today");
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toContain(NAME);
  for (const { name, value, httpOnly, sameSite, secure } of cookies) {
    expect(name).toMatch(new RegExp(`^${NAME.replace(/session$/, "")}`));
    expect({ httpOnly, sameSite, secure }).toEqual({
      httpOnly: true,
      sameSite: "Lax",
      secure: false,
    });
    expect(value.length).toBeLessThan(4096);
  }
});

test("a cookie captured before signing out opens nothing after it", async ({
  page,
  context,
  playwright,
  baseURL,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  const cookie = await sessionCookie(context);
  await using thief = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie: `${NAME}=${cookie}`, "sec-fetch-site": "same-origin" },
  });
  expect((await thief.get("/today", { maxRedirects: 0 })).status()).toBe(200);

  await signOut(page);
  await page.waitForURL("**/");

  const today = await thief.get("/today", { maxRedirects: 0 });
  expect(today.status()).toBe(307);
  expect(today.headers().location).toBe("/sign-in?next=%2Ftoday");
  const rsc = await thief.get("/today?_rsc=1", { headers: { rsc: "1" }, maxRedirects: 0 });
  expect(await rsc.text()).not.toContain("Roadmap progress");
  const tick = { milestone: "fnd-setup", done: true, operationId: crypto.randomUUID() };
  expect((await thief.post("/api/ticks", { data: tick })).status()).toBe(401);
  expect(await (await thief.get("/api/auth/session")).json()).toBeNull();
});

test("each sign-in has a session of its own, whatever cookie was planted before", async ({
  page,
  context,
  newAccount,
}) => {
  const account = await newAccount();
  const seen = new Set<string>();
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto("/sign-in");
    await fillSignIn({ page, account });
    await page.waitForURL("**/today");
    const cookie = await sessionCookie(context);
    expect(seen).not.toContain(cookie);
    seen.add(cookie);
    await signOut(page);
    await page.waitForURL("**/");
    await context.addCookies([{ name: NAME, value: cookie, url: page.url() }]);
  }
});

test("the settings list every browser that is signed in, and ending one sends it to sign in", async ({
  page,
  browser,
  signIn,
}) => {
  const account = await signIn();
  await using elsewhere = await browser.newContext({ userAgent: FIREFOX });
  const other = await elsewhere.newPage();
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account });
  await other.waitForURL("**/today");

  await page.goto("/settings");
  const sessions = page.getByRole("list", { name: "Your sessions" }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: "this browser" })).toHaveCount(1);
  await sessions.filter({ hasText: "Firefox" }).getByRole("button", { name: "End" }).click();
  await expect(sessions).toHaveCount(1);

  await other.goto("/roadmap");
  await expect(other).toHaveURL("/sign-in?next=%2Froadmap");
  await page.goto("/today");
  await expect(page).toHaveURL("/today");
});

test("ending the session of this browser signs it out", async ({ page, signIn }) => {
  const account = await signIn();
  await page.goto("/settings");
  const sessions = page.getByRole("list", { name: "Your sessions" });
  await sessions.getByRole("button", { name: "End" }).click();
  await expect(page).toHaveURL("/");
  await expect(accountMenu(page)).toBeHidden();
  expect(await sessionsOf(account)).toEqual([]);
  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("changing the password needs the current one, and ends every other session", async ({
  page,
  browser,
  signIn,
}) => {
  const account = await signIn();
  await using elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account });
  await other.waitForURL("**/today");

  await page.goto("/settings");
  await page.getByLabel("Current password").fill("not the current one");
  await page.getByLabel("New password").fill("a new walk of many steps");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText(REFUSALS.wrongCurrentPassword)).toBeVisible();
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByLabel("New password").fill("a new walk of many steps");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("status").filter({ hasText: "password" })).toBeVisible();

  await other.goto("/today");
  await expect(other).toHaveURL("/sign-in?next=%2Ftoday");
  await page.goto("/today");
  await expect(page).toHaveURL("/today");
});

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async function sessionCookie(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === NAME);
  if (cookie === undefined) throw new Error("nobody is signed in");
  return cookie.value;
}
