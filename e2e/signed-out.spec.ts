import { REFUSALS } from "#lib/wording/refusals";
import { accountMenu, signOut } from "./account-menu";
import { commit, daysAgo } from "./history";
import { expect, fillSignIn, PASSWORD, test } from "./story";

const PRIVATE = [
  "/commit/backend",
  "/switch/backend",
  "/today",
  "/roadmap",
  "/milestones/fnd-git",
  "/journey",
  "/journey?until=2026-03-03",
  "/settings",
];

test("a stranger who asks for a learner's page is led to signing in, and from there to it", async ({
  page,
  request,
  newAccount,
}) => {
  const [ada, bob] = [await newAccount(), await newAccount()];
  await commit({ account: bob, at: daysAgo(40), path: "devops" });
  for (const address of PRIVATE) {
    await test.step(address, async () => {
      const answer = await request.get(address, { maxRedirects: 0 });
      expect(answer.status(), address).toBe(307);
      const target = new URL(answer.headers().location ?? "", "http://waymark.invalid");
      expect(target.pathname, address).toBe("/sign-in");
      expect(target.searchParams.get("next")).toBe(address);
      expect(await answer.text(), address).not.toContain("<main");

      await page.context().clearCookies();
      await page.goto(address);
      await fillSignIn({ page, account: address === "/switch/backend" ? bob : ada });
      await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
      await expect(accountMenu(page)).toBeVisible();
    });
  }
});

test("what does not exist leads a stranger to signing in just as well", async ({ request }) => {
  for (const address of ["/commit/unknown", "/switch/unknown", "/milestones/unknown"]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toContain("/sign-in?next=");
  }
});

test("a stranger who wants to commit signs up, and goes on committing", async ({ page }) => {
  await page.goto("/paths/backend");
  await page.getByRole("link", { name: "Commit to this path" }).click();
  await page.waitForURL("**/sign-in?next=%2Fcommit%2Fbackend");
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.waitForURL("**/sign-up?next=%2Fcommit%2Fbackend");
  await page.getByLabel("Name").fill("Grace");
  await page.getByLabel("Email").fill(`grace-${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/commit/backend");
  await expect(page.getByLabel("Why this path?")).toBeVisible();
});

test("the way to another page survives a password that is wrong", async ({ page, newAccount }) => {
  const ada = await newAccount();
  await page.goto("/journey");
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/journey");
  await expect(page.getByRole("region", { name: "Your paths" })).toBeVisible();
});

test("signing in and signing up without another wish lead to today", async ({
  page,
  newAccount,
}) => {
  await page.goto("/sign-in");
  await fillSignIn({ page, account: await newAccount() });
  await page.waitForURL("**/today");
  await page.context().clearCookies();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Grace");
  await page.getByLabel("Email").fill(`grace-${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("progressbar", { name: "Roadmap progress" })).toBeVisible();
});

test("who signed out is a stranger again", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/today");
  await signOut(page);
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/today");
  await page.waitForURL("**/sign-in?next=%2Ftoday");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
});
