import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { signOut } from "./account-menu";
import { fillSignUp, test } from "./newcomer";
import { expect, fillSignIn, PASSWORD } from "./story";

test("whoever signs up is signed in, with the time zone of their browser", async ({
  page,
  newcomer,
}) => {
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer });
  await page.waitForURL("**/today");
  await page.goto("/settings");
  await expect(page.getByLabel("Name")).toHaveValue(newcomer.name);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(page.getByLabel("Time zone")).toHaveValue(zone);
});

test("an address that has an account is refused in words, and name and email stay", async ({
  page,
  newcomer,
  newAccount,
}) => {
  const { email } = await newAccount();
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer: { ...newcomer, email: email.toUpperCase() } });
  await expect(page.getByText(REFUSALS.addressTaken)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(newcomer.name);
  await expect(page.getByLabel("Email")).toHaveValue(email.toUpperCase());
});

test("a short password is refused in words, and comes back in nothing that the server sends", async ({
  page,
  newcomer,
}) => {
  await page.goto("/sign-up");
  let sent = "";
  await page.route("**/sign-up", async (route) => {
    const response = await route.fetch();
    sent = await response.text();
    await route.fulfill({ response });
  });
  await fillSignUp({ page, newcomer, password: "kiwi-42" });
  await expect(page.getByText(PROBLEMS["password-too-short"])).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(newcomer.name);
  await expect(page.getByLabel("Email")).toHaveValue(newcomer.email);
  await expect(page.getByLabel("Password")).toHaveValue("");
  expect(sent).toContain(newcomer.email);
  expect(sent).not.toContain("kiwi-42");
  expect(await page.content()).not.toContain("kiwi-42");
});

test("a password that everybody tries first is refused in words", async ({ page, newcomer }) => {
  for (const password of ["password1", "12345678", "iloveyou", "qwertyuiop"]) {
    await test.step(password, async () => {
      await page.goto("/sign-up");
      await fillSignUp({ page, newcomer, password });
      await expect(page.getByText(REFUSALS.commonPassword)).toBeVisible();
      await expect(page.getByLabel("Email")).toHaveValue(newcomer.email);
    });
  }
});

test("a password is taken exactly as typed: spaces, capitals and all", async ({
  page,
  newcomer,
}) => {
  const password = "  Zwölf Boxkämpfer jagen 🦊  ";
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer, password });
  await page.waitForURL("**/today");
  await signOut(page);
  await page.waitForURL("**/");
  for (const almost of [password.trim(), password.toLowerCase(), password]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(newcomer.email);
    await page.getByLabel("Password").fill(almost);
    await page.getByRole("button", { name: "Sign in" }).click();
    if (almost === password) await page.waitForURL("**/today");
    else await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
  }
});

test("a wrong password and an unknown address get the same answer", async ({
  page,
  newAccount,
}) => {
  const account = await newAccount();
  const answers: (string | null)[] = [];
  for (const email of [account.email, "nobody-at-all@example.org"]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill("not the one of this account");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
    await expect(page.getByLabel("Email")).toHaveValue(email);
    answers.push(await page.getByRole("main").textContent());
  }
  expect(answers[0]).toBe(answers[1]);
});

test("an address is the same account in capitals and with spaces around it", async ({
  page,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: { ...account, email: ` ${account.email.toUpperCase()} ` } });
  await page.waitForURL("**/today");
  await page.goto("/settings");
  await expect(page.getByRole("main")).toContainText(account.email);
});

test("whoever is signed in is led from signing in and up to today", async ({ page, signIn }) => {
  await signIn();
  for (const route of ["/sign-in", "/sign-up", "/sign-in?next=/journey"]) {
    await page.goto(route);
    await expect(page).toHaveURL("/today");
    await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  }
});

test("signing up instead of in keeps the page that was asked for", async ({ page, newcomer }) => {
  await page.goto("/commit/backend");
  await expect(page).toHaveURL("/sign-in?next=%2Fcommit%2Fbackend");
  await page.getByRole("link", { name: "Create an account" }).click();
  await fillSignUp({ page, newcomer, password: PASSWORD });
  await expect(page).toHaveURL("/commit/backend");
  await expect(page.getByLabel("Why this path?")).toBeEditable();
});
