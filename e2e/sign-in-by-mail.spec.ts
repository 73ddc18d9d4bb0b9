import type { Page } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { codeIn, mailsTo, newestMailTo } from "./mailbox";
import { type Account, expect, test } from "./story";

test("a learner signs in by the mailed link, and lands where they meant to go", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in?next=%2Fpaths%2Fcompare");
  await page.getByRole("link", { name: "Email me a link instead" }).click();
  await page.waitForURL("**/sign-in/mail?*");
  await askForLink({ page, email: ada.email });
  const { link, subject } = await newestMailTo(ada.email);
  expect(subject).toBe("Sign in to Waymark");
  await page.goto(link);
  await pressSignIn(page);
  await expect(page).toHaveURL("/paths/compare");
  await page.goto("/settings");
  await expect(page.getByRole("main").getByText(ada.email).first()).toBeVisible();
});

test("looking at the link, as programs that check mail do, signs nobody in and uses nothing up", async ({
  page,
  request,
  newAccount,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in/mail");
  await askForLink({ page, email: ada.email });
  const { link } = await newestMailTo(ada.email);
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET"]) await request.fetch(link, { method });
  for (let look = 0; look < 3; look += 1) await page.goto(link);
  expect(await (await page.request.get("/api/auth/session")).json()).toBeNull();
  await pressSignIn(page);
  await expect(page).toHaveURL("/today");
});

test("in another browser the link asks for the code in the one that asked, where it signs in", async ({
  page,
  browser,
  newAccount,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in/mail");
  await askForLink({ page, email: ada.email });
  const mail = await newestMailTo(ada.email);

  await using elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(mail.link);
  await expect(other.getByText("Open the link in the other browser")).toBeVisible();
  await expect(other.getByRole("main").getByRole("button")).toHaveCount(0);

  await page.getByLabel("Code").fill("AAAA-AAAA");
  await pressSignIn(page);
  await expect(page.getByText(REFUSALS.resetCodeDead)).toBeVisible();
  await page.getByLabel("Code").fill(codeIn(mail).toLowerCase());
  await pressSignIn(page);
  await expect(page).toHaveURL("/today");
});

test("without script, the link and its button sign in too", async ({ browser, newAccount }) => {
  const ada = await newAccount();
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in/mail");
  await askForLink({ page, email: ada.email });
  await page.goto((await newestMailTo(ada.email)).link);
  await pressSignIn(page);
  await expect(page).toHaveURL("/today");
});

test("after ten minutes the link is dead, and so it is after it was used", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in/mail");
  await askForLink({ page, email: ada.email });
  const { link } = await newestMailTo(ada.email);
  const later = new Date(Date.now() + 11 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto(link);
  await expect(page.getByText("This link no longer works")).toBeVisible();
  await page.setExtraHTTPHeaders({});
  await page.goto(link);
  await pressSignIn(page);
  await expect(page).toHaveURL("/today");
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText("This link no longer works")).toBeVisible();
});

test("asking for a link says the same for an address that nobody has, and mails nobody", async ({
  browser,
  newAccount,
}) => {
  const { email } = await newAccount();
  const nobody = `nobody-${crypto.randomUUID()}@example.org`;
  const answers: string[] = [];
  for (const address of [email, nobody]) {
    await using context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("/sign-in/mail");
    await askForLink({ page, email: address });
    const cookies = (await context.cookies()).map(({ name, value }) => [name, value.length]);
    answers.push(JSON.stringify([await page.getByRole("main").textContent(), cookies]));
  }
  expect(answers[0]).toBe(answers[1]);
  await newestMailTo(email);
  expect(await mailsTo(nobody)).toEqual([]);
});

async function askForLink({
  page,
  email,
}: Readonly<{ page: Page }> & Pick<Account, "email">): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Email me a link" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
}

async function pressSignIn(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}
