import type { Page } from "@playwright/test";
import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { codeIn, mailsTo, newestMailTo } from "./mailbox";
import { type Account, expect, fillSignIn, test } from "./story";

const NEW_PASSWORD = "another walk, another path";

test("a forgotten password is replaced by the mailed link, which ends every session and signs nobody in", async ({
  page,
  browser,
  newAccount,
}) => {
  const account = await newAccount();
  await using elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/sign-in");
  await fillSignIn({ page: other, account });
  await other.waitForURL("**/today");

  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(page).toHaveURL("/forgot-password");
  await askForReset({ page, email: account.email });
  await page.goto((await newestMailTo(account.email)).link);
  await setPassword({ page });
  await expect(page).toHaveURL("/sign-in?done=password");
  await expect(page.getByRole("main").getByRole("status")).toBeVisible();

  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
  await other.goto("/today");
  await expect(other).toHaveURL("/sign-in?next=%2Ftoday");

  await fillSignIn({ page, account });
  await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
  await page.getByLabel("Password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
  // This browser was forgotten with the old password: it is a new one.
  const subjects = (await mailsTo(account.email)).slice(-2).map(({ subject }) => subject);
  expect(subjects.toSorted()).toEqual([
    "A new sign-in to your Waymark account",
    "Your Waymark password was changed",
  ]);
});

test("in the browser that asked, the code of the same mail sets a new password, in small letters too", async ({
  page,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/forgot-password");
  await askForReset({ page, email: account.email });
  const code = codeIn(await newestMailTo(account.email));
  await page.getByLabel("Code").fill("AAAA-AAAA");
  await setPassword({ page });
  await expect(page.getByText(REFUSALS.resetCodeDead)).toBeVisible();
  await page.getByLabel("Code").fill(code.toLowerCase().replace("-", " "));
  await setPassword({ page });
  await expect(page).toHaveURL("/sign-in?done=password");
});

test("a reset link is refused in words in another browser, and still acts where it was asked for", async ({
  page,
  browser,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/forgot-password");
  await askForReset({ page, email: account.email });
  const { link } = await newestMailTo(account.email);

  await using elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByText("Open the link in the other browser")).toBeVisible();
  await expect(other.getByLabel("Password")).toHaveCount(0);

  await page.goto(link);
  await setPassword({ page });
  await expect(page).toHaveURL("/sign-in?done=password");
});

test("looking at a reset link uses nothing up, and using it once does", async ({
  page,
  request,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/forgot-password");
  await askForReset({ page, email: account.email });
  const { link } = await newestMailTo(account.email);
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET"]) await request.fetch(link, { method });
  for (let look = 0; look < 5; look += 1) await page.goto(link);
  await setPassword({ page });
  await expect(page).toHaveURL("/sign-in?done=password");

  await page.goto(link);
  await expect(page.getByRole("link", { name: "Ask for a new link" })).toBeVisible();
  await expect(page.getByLabel("Password")).toHaveCount(0);
});

test("a reset link is dead after ten minutes, its code too", async ({ page, newAccount }) => {
  const account = await newAccount();
  await page.goto("/forgot-password");
  await askForReset({ page, email: account.email });
  const mail = await newestMailTo(account.email);
  const later = new Date(Date.now() + 11 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto(mail.link);
  await expect(page.getByText("This link no longer works")).toBeVisible();
  await page.goto("/forgot-password");
  await page.getByLabel("Code").fill(codeIn(mail));
  await setPassword({ page });
  await expect(page.getByText(REFUSALS.resetCodeDead)).toBeVisible();
});

test("asking for a reset says the same for an address that nobody has, and mails nobody", async ({
  browser,
  newAccount,
}) => {
  const { email } = await newAccount();
  const nobody = `nobody-${crypto.randomUUID()}@example.org`;
  const answers: string[] = [];
  for (const address of [email, nobody]) {
    await using context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("/forgot-password");
    await askForReset({ page, email: address });
    const cookies = (await context.cookies()).map(({ name, value }) => [name, value.length]);
    answers.push(JSON.stringify([await page.getByRole("main").textContent(), cookies]));
  }
  expect(answers[0]).toBe(answers[1]);
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await mailsTo(nobody)).toEqual([]);
});

test("a new password by mail is held to the same rules", async ({ page, newAccount }) => {
  const account = await newAccount();
  await page.goto("/forgot-password");
  await askForReset({ page, email: account.email });
  await page.goto((await newestMailTo(account.email)).link);
  await setPassword({ page, password: "short" });
  await expect(page.getByText(PROBLEMS["password-too-short"])).toBeVisible();
  await setPassword({ page, password: "password123" });
  await expect(page.getByText(REFUSALS.commonPassword)).toBeVisible();
  await page.goto("/sign-in");
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
});

async function askForReset({
  page,
  email,
}: Readonly<{ page: Page }> & Pick<Account, "email">): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send reset link" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
}

async function setPassword({
  page,
  password = NEW_PASSWORD,
}: Readonly<{ page: Page; password?: string }>): Promise<void> {
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Set new password" }).click();
}
