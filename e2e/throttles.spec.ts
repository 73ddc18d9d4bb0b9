import type { Browser, Page, Response } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { tooOften } from "#lib/wording/waiting";
import { mailsTo } from "./mailbox";
import { expect, fillSignIn, test } from "./story";

/** Somebody elsewhere, whose browser runs no script. */
async function strangerFrom({
  browser,
  address,
}: Readonly<{ browser: Browser; address: string }>): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": address },
  });
  return context.newPage();
}

async function send({
  page,
  button,
}: Readonly<{ page: Page; button: string }>): Promise<Response | null> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: button }).click();
  return answered;
}

test("the eleventh wrong password is not compared: 429 in words, and what was typed stays", async ({
  browser,
  newAccount,
}) => {
  const { email } = await newAccount();
  const page = await strangerFrom({ browser, address: "2001:db8:e:1::1" });
  await page.goto("/sign-in");
  const answers: number[] = [];
  let last: Response | null = null;
  for (let attempt = 0; attempt < 11; attempt += 1) {
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill(`wrong password ${attempt}`);
    last = await send({ page, button: "Sign in" });
    answers.push(last?.status() ?? 0);
  }
  expect(answers).toEqual([...Array(10).fill(200), 429]);
  expect(Number(last?.headers()["retry-after"])).toBeGreaterThan(600);
  await expect(page.getByText(tooOften(900))).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await page.context().close();
});

test("while strangers try their account, a learner signs in where they did before, and not elsewhere", async ({
  page,
  browser,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/sign-in");
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
  await page.context().clearCookies({ name: /session/ });

  const stranger = await strangerFrom({ browser, address: "2001:db8:e:2::1" });
  await stranger.goto("/sign-in");
  for (let attempt = 0; attempt < 11; attempt += 1) {
    await stranger.getByLabel("Email").fill(account.email);
    await stranger.getByLabel("Password").fill("not this one either");
    await send({ page: stranger, button: "Sign in" });
  }
  await expect(stranger.getByText(tooOften(900))).toBeVisible();

  await page.goto("/sign-in");
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
  await stranger.context().close();
});

test("of ten mails that are asked for at once, three are sent, and the others are refused alike for everybody", async ({
  browser,
  newAccount,
}) => {
  const { email } = await newAccount();
  const answers: string[] = [];
  for (const [index, asked] of [email, `nobody-${crypto.randomUUID()}@example.org`].entries()) {
    const page = await strangerFrom({ browser, address: `2001:db8:e:${index + 3}::1` });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await page.goto("/forgot-password");
      await page.getByLabel("Email").fill(asked);
      const response = await send({ page, button: "Send reset link" });
      answers.push(`${index} ${response?.status()}`);
    }
    await expect(page.getByText(tooOften(900))).toBeVisible();
    await page.context().close();
  }
  expect(answers).toEqual(["0 303", "0 303", "0 303", "0 429", "1 303", "1 303", "1 303", "1 429"]);
  expect(await mailsTo(email)).toHaveLength(3);
});

test("with script, too, whoever tries too often is told so at the form", async ({
  page,
  newAccount,
}) => {
  const { email } = await newAccount();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await page.getByLabel("Password").fill("surely not this one");
    await send({ page, button: "Sign in" });
    await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  await page.getByLabel("Password").fill("surely not this one");
  expect((await send({ page, button: "Sign in" }))?.status()).toBe(429);
  await expect(page.getByText(tooOften(900))).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(email);
});
