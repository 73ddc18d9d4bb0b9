import { REFUSALS } from "#lib/wording/refusals";
import { mailsTo, newestMailTo } from "./mailbox";
import { fillSignUp, test } from "./newcomer";
import { expect, fillSignIn, PASSWORD } from "./story";

test.beforeEach(async ({ page, newcomer }) => {
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer });
  await page.waitForURL("**/today");
});

test("the confirmation link asks whoever is signed in for one press, and looking confirms nothing", async ({
  page,
  request,
  newcomer,
}) => {
  const { link } = await newestMailTo(newcomer.email);
  for (let look = 0; look < 5; look += 1) await request.get(link);
  await page.goto(link);
  const main = page.getByRole("main");
  await expect(main.getByRole("button")).toHaveText([/^Confirm/]);
  await page.goto("/settings");
  await expect(page.getByText("is not confirmed yet")).toBeVisible();

  await page.goto(link);
  await main.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Your email is confirmed.")).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByText(`${newcomer.email} is confirmed.`)).toBeVisible();
});

test("without a session, whoever made the account confirms with its password", async ({
  browser,
  newcomer,
}) => {
  await using elsewhere = await browser.newContext();
  const page = await elsewhere.newPage();
  await page.goto((await newestMailTo(newcomer.email)).link);
  await page.getByLabel("Password").fill("surely not this one");
  await page.getByRole("button", { name: "Confirm my email" }).click();
  await expect(page.getByText(REFUSALS.wrongPasswordOfAccount)).toBeVisible();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm my email" }).click();
  await expect(page.getByRole("link", { name: "Go to today" })).toBeVisible();
});

test("“Delete this account” deletes the unconfirmed account with its session", async ({
  page,
  browser,
  newcomer,
}) => {
  const { link } = await newestMailTo(newcomer.email);
  await using elsewhere = await browser.newContext();
  const owner = await elsewhere.newPage();
  await owner.goto(link);
  await owner.getByRole("button", { name: "Delete this account" }).click();
  await expect(owner.getByRole("link", { name: "What Waymark is" })).toBeVisible();

  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
  await fillSignIn({ page, account: { ...newcomer, ...NOBODY } });
  await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
});

test("another learner who opens the link cannot confirm it with their own session", async ({
  browser,
  newAccount,
  newcomer,
}) => {
  await using elsewhere = await browser.newContext();
  const page = await elsewhere.newPage();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: await newAccount() });
  await page.waitForURL("**/today");
  await page.goto((await newestMailTo(newcomer.email)).link);
  await expect(page.getByLabel("Password")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Confirm/ })).toHaveCount(1);
});

test("“Send again” in the settings mails another link, and either of them confirms once", async ({
  page,
  newcomer,
}) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByRole("status").filter({ hasText: "new email" })).toBeVisible();
  const [first, second] = await mailsTo(newcomer.email);
  expect(first?.link).not.toBe(second?.link);
  await page.goto(first?.link ?? "");
  await page.getByRole("main").getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("link", { name: "Go to today" })).toBeVisible();
  await page.goto(second?.link ?? "");
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

test("a confirmation link is dead after an hour", async ({ page, newcomer }) => {
  const later = new Date(Date.now() + 61 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto((await newestMailTo(newcomer.email)).link);
  await expect(page.getByRole("link", { name: "Go to your settings" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

const NOBODY = { userId: "", timeZone: "UTC", hoursPerWeek: null };
