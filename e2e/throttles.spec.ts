import type { APIRequestContext, Browser, Page, Response } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { tooOften } from "#lib/wording/waiting";
import { mailsTo } from "./mailbox";
import { filledForm } from "./sent-form";
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

/** Fills in a form of a page and sends it, as a browser without scripts does; returns the answer itself, wherever it leads. */
async function sendByRequest({
  stranger,
  html,
  button,
  path,
  fields,
}: Readonly<{
  stranger: APIRequestContext;
  html: string;
  button: string;
  path: string;
  fields: Readonly<Record<string, string>>;
}>): Promise<Readonly<{ status: number; html: string }>> {
  const answer = await stranger.post(path, {
    multipart: filledForm({ html, button, fields }),
    headers: { "sec-fetch-site": "same-origin" },
    maxRedirects: 0,
  });
  return { status: answer.status(), html: await answer.text() };
}

/** Tries one wrong password after the other, and returns how each was answered, and the last page. */
async function tryPasswords({
  stranger,
  email,
  times,
}: Readonly<{ stranger: APIRequestContext; email: string; times: number }>): Promise<
  Readonly<{ statuses: readonly number[]; html: string }>
> {
  const form = { stranger, button: "Sign in", path: "/sign-in" };
  const statuses: number[] = [];
  let html = await (await stranger.get("/sign-in")).text();
  for (let attempt = 0; attempt < times; attempt += 1) {
    const fields = { email, password: `wrong password ${attempt}` };
    const answer = await sendByRequest({ ...form, html, fields });
    html = answer.html;
    statuses.push(answer.status);
  }
  return { statuses, html };
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
  const { statuses } = await tryPasswords({ stranger: page.request, email, times: 10 });
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("wrong password 10");
  const last = await send({ page, button: "Sign in" });
  expect([...statuses, last?.status()]).toEqual([...Array(10).fill(200), 429]);
  expect(Number(last?.headers()["retry-after"])).toBeGreaterThan(600);
  await expect(page.getByText(tooOften(900))).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await page.context().close();
});

test("while strangers try their account, a learner signs in where they did before, and not elsewhere", async ({
  page,
  playwright,
  baseURL,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/sign-in");
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
  await page.context().clearCookies({ name: /session/ });

  const extraHTTPHeaders = { "x-forwarded-for": "2001:db8:e:2::1" };
  await using stranger = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
  const { html } = await tryPasswords({ stranger, email: account.email, times: 11 });
  expect(html).toContain(tooOften(900));

  await page.goto("/sign-in");
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
});

test("of ten mails that are asked for at once, three are sent, and the others are refused alike for everybody", async ({
  playwright,
  baseURL,
  newAccount,
}) => {
  const { email } = await newAccount();
  const path = "/forgot-password";
  const answers: string[] = [];
  for (const [index, asked] of [email, `nobody-${crypto.randomUUID()}@example.org`].entries()) {
    const extraHTTPHeaders = { "x-forwarded-for": `2001:db8:e:${index + 3}::1` };
    await using stranger = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
    const form = { stranger, button: "Send reset link", path, fields: { email: asked } };
    let last = "";
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const html = await (await stranger.get(path)).text();
      const answer = await sendByRequest({ ...form, html });
      answers.push(`${index} ${answer.status}`);
      last = answer.html;
    }
    expect(last).toContain(tooOften(900));
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
