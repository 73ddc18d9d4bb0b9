import { REFUSALS } from "#lib/wording/refusals";
import { mailsTo } from "./mailbox";
import { addPasskey, plugIn, signOutHere } from "./passkeys";
import { type Account, expect, fillSignIn, PASSWORD, test } from "./story";

type Start = Readonly<{
  page: Parameters<typeof addPasskey>[0]["page"];
  signIn: () => Promise<Account>;
}>;

/** Signs somebody in, and has a passkey asked for after their password from now on. */
async function turnOn({ page, signIn }: Start) {
  const account = await signIn();
  const device = await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await page.getByRole("link", { name: "Ask for a passkey after my password" }).click();
  await page.getByRole("button", { name: "Turn on and show my recovery codes" }).click();
  const list = page.getByRole("list", { name: "Your recovery codes" }).getByRole("listitem");
  await expect(list).toHaveCount(10);
  const codes = await list.allTextContents();
  return { account, device, codes };
}

async function subjectsTo(email: string): Promise<readonly string[]> {
  return (await mailsTo(email)).map(({ subject }) => subject);
}

test("after the password the passkey is asked for, and leads on", async ({ page, signIn }) => {
  const { account } = await turnOn({ page, signIn });
  await page.context().clearCookies();
  await page.goto("/journey");
  await fillSignIn({ page, account });
  await expect(page.getByRole("heading", { name: "One more step" })).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
  await page.goto("/sign-in/second-step?next=%2Fjourney");
  await page.getByRole("button", { name: "Use your passkey" }).click();
  await expect(page).toHaveURL("/journey");
  expect(await subjectsTo(account.email)).toContain(
    "Waymark now asks for a passkey after your password",
  );
});

test("a recovery code takes the place of the passkey once, and is told by mail", async ({
  page,
  browser,
  signIn,
}) => {
  const { account, codes } = await turnOn({ page, signIn });
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const elsewhere = await context.newPage();
  await elsewhere.goto("/sign-in");
  await fillSignIn({ page: elsewhere, account });
  await elsewhere.getByLabel("Recovery code").fill("0000-0000");
  await elsewhere.getByRole("button", { name: "Sign in with this code" }).click();
  await expect(elsewhere.getByText(REFUSALS.recoveryCodeWrong)).toBeVisible();
  await elsewhere.getByLabel("Recovery code").fill(codes[0]?.toLowerCase() ?? "");
  await elsewhere.getByRole("button", { name: "Sign in with this code" }).click();
  await expect(elsewhere).toHaveURL("/today");
  expect(await subjectsTo(account.email)).toContain(
    "A recovery code was used for your Waymark account",
  );

  await signOutHere(elsewhere);
  await fillSignIn({ page: elsewhere, account });
  await elsewhere.getByLabel("Recovery code").fill(codes[0] ?? "");
  await elsewhere.getByRole("button", { name: "Sign in with this code" }).click();
  await expect(elsewhere.getByText(REFUSALS.recoveryCodeWrong)).toBeVisible();
});

test("showing again who they are takes more than the password, too", async ({ page, signIn }) => {
  const { codes } = await turnOn({ page, signIn });
  const later = new Date(Date.now() + 11 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto("/settings/second-step");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText("Enter one of your recovery codes.")).toBeVisible();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("Recovery code").fill(codes[1] ?? "");
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText("You have 9 recovery codes left.")).toBeVisible();
});

test("new codes take the place of the old ones, and turning it off asks for the password alone", async ({
  page,
  signIn,
}) => {
  const { account, codes } = await turnOn({ page, signIn });
  await page.goto("/settings/second-step");
  await page.getByRole("button", { name: "Make new recovery codes" }).click();
  const list = page.getByRole("list", { name: "Your recovery codes" }).getByRole("listitem");
  await expect(list).toHaveCount(10);
  expect(await list.allTextContents()).not.toContain(codes[0]);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await page.getByRole("button", { name: "Stop asking after my password" }).click();
  await expect(page.getByText("Your password alone opens your account.")).toBeVisible();
  await signOutHere(page);
  await fillSignIn({ page, account });
  await expect(page).toHaveURL("/today");
  const subjects = await subjectsTo(account.email);
  expect(subjects).toContain("New recovery codes for your Waymark account");
  expect(subjects).toContain("Waymark no longer asks for a passkey after your password");
});

test("a second step without a first leads to signing in", async ({ page }) => {
  await page.goto("/sign-in/second-step");
  await expect(page.getByText(REFUSALS.secondStepLate)).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in again" })).toBeVisible();
});
