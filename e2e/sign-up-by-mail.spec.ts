import type { Browser, Page, Response } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { codeIn, findCode, type Mail, readMail } from "./mailbox";
import { type MailingApp, test } from "./mailing-app";
import { fillSignUp } from "./newcomer";
import { expect, fillSignIn, PASSWORD } from "./story";

test.describe.configure({ mode: "default" });

function newAddress(): string {
  return `grace-${crypto.randomUUID()}@example.org`;
}

/** The only mail that went to an address, once it has come. */
async function mailTo({ mailServer }: MailingApp, email: string): Promise<Mail> {
  const sent = () => mailServer.received.filter(({ to }) => to.includes(email));
  await expect.poll(() => sent().length).toBe(1);
  return readMail(sent()[0]?.raw ?? "");
}

async function signUp({
  page,
  mailing,
  email,
}: Readonly<{ page: Page; mailing: MailingApp; email: string }>): Promise<void> {
  await page.goto(`${mailing.origin}/sign-up?next=%2Fpaths`);
  await fillSignUp({ page, newcomer: { name: "Grace", email } });
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
}

test("with a mail server, the mailed code makes the account and leads on, and without it there is none", async ({
  page,
  browser,
  mailing,
}) => {
  const email = newAddress();
  await signUp({ page, mailing, email });
  await using elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${mailing.origin}/sign-in`);
  await fillSignIn({ page: other, account: { ...NOBODY, email } });
  await expect(other.getByText(REFUSALS.wrongSignIn)).toBeVisible();

  await page.getByLabel("Code").fill("AAAA-AAAA");
  await page.getByRole("button", { name: "Finish signing up" }).click();
  await expect(page.getByText(REFUSALS.signUpCodeDead)).toBeVisible();
  await page.getByLabel("Code").fill(codeIn(await mailTo(mailing, email)).toLowerCase());
  await page.getByRole("button", { name: "Finish signing up" }).click();
  await page.waitForURL("**/paths");
  await page.goto(`${mailing.origin}/settings`);
  await expect(page.getByText(`${email} is confirmed.`)).toBeVisible();
});

test("without script, signing up answers the same for an address that has an account, and only its mail says so", async ({
  browser,
  mailing,
}) => {
  const taken = newAddress();
  const owner = await strangerIn(browser);
  await signUp({ page: owner, mailing, email: taken });
  await owner.getByLabel("Code").fill(codeIn(await mailTo(mailing, taken)));
  await owner.getByRole("button", { name: "Finish signing up" }).click();
  await owner.waitForURL("**/paths");
  await owner.context().close();
  mailing.mailServer.received.length = 0;

  const answers: string[] = [];
  const fresh = newAddress();
  for (const email of [taken, fresh]) {
    const page = await strangerIn(browser);
    await page.goto(`${mailing.origin}/sign-up`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await fillSignUp({ page, newcomer: { name: "Grace", email } });
    const answer = await answered;
    await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
    const cookies = (await page.context().cookies()).map(({ name, value }) => [name, value.length]);
    const text = await page.getByRole("main").textContent();
    answers.push(JSON.stringify([answer.status(), namesOf(answer), cookies, text]));
    await page.context().close();
  }
  expect(answers[0]).toBe(answers[1]);
  const toOwner = await mailTo(mailing, taken);
  expect(toOwner.subject).toContain("You already have a Waymark account");
  expect(findCode(toOwner)).toBeUndefined();
  expect(findCode(await mailTo(mailing, fresh))).toBeDefined();
});

/** Somebody from a network of their own, whose browser runs no script. */
async function strangerIn(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

function namesOf(answer: Response): readonly string[] {
  return Object.keys(answer.headers()).toSorted();
}

const NOBODY = { userId: "", name: "", timeZone: "UTC", hoursPerWeek: null, password: PASSWORD };
