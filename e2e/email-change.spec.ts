import { REFUSALS } from "#lib/wording/refusals";
import { codeIn, mailsTo, newestMailTo } from "./mailbox";
import { expect, test } from "./story";

test.use({ javaScriptEnabled: false });

test("another address is confirmed by a code that goes there, and the old one can take the account back", async ({
  page,
  signIn,
}) => {
  const { email } = await signIn();
  const wanted = `new-${email}`;
  await page.goto("/settings");
  await page.getByRole("link", { name: "Use another address" }).click();
  await page.getByLabel("New email").fill(wanted);
  await page.getByRole("button", { name: "Send a code to this address" }).click();
  await page.getByRole("textbox", { name: "Code" }).fill("0000-0000");
  await page.getByRole("button", { name: "Change my email" }).click();
  await expect(page.getByText(REFUSALS.proofCodeDead)).toBeVisible();
  await expect.poll(async () => (await mailsTo(wanted)).length).toBe(1);
  await page.getByRole("textbox", { name: "Code" }).fill(codeIn(await newestMailTo(wanted)));
  await page.getByRole("button", { name: "Change my email" }).click();
  await expect(page.getByText(`${wanted} is confirmed.`)).toBeVisible();

  await expect.poll(async () => (await mailsTo(wanted)).length).toBe(2);
  await expect.poll(async () => (await mailsTo(email)).length).toBe(1);
  await page.goto((await newestMailTo(email)).link);
  await page.getByRole("button", { name: "Give my account back to this address" }).click();
  await expect(page.getByText("Your account has its old address again.")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
});

test("an address that has an account is asked for alike, and its mail says so", async ({
  page,
  signIn,
  newAccount,
}) => {
  const other = await newAccount();
  await signIn();
  await page.goto("/settings/email");
  await page.getByLabel("New email").fill(other.email);
  await page.getByRole("button", { name: "Send a code to this address" }).click();
  await expect(page.getByRole("heading", { name: "Enter the code" })).toBeVisible();
  await expect
    .poll(async () => (await mailsTo(other.email)).map(({ subject }) => subject))
    .toEqual(["This email already has a Waymark account"]);
});
