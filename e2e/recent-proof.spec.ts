import { prisma } from "#lib/data/client";
import { REFUSALS } from "#lib/wording/refusals";
import { codeIn, newestMailTo } from "./mailbox";
import { expect, PASSWORD, test } from "./story";

const ELEVEN_MINUTES = 11 * 60_000;
const ASKED = "/confirm-it-is-you?next=%2Froadmap";

function later(): Readonly<Record<string, string>> {
  return { "x-waymark-now": new Date(Date.now() + ELEVEN_MINUTES).toISOString() };
}

test("whoever has just signed in is not asked again", async ({ page, signIn }) => {
  await signIn();
  await page.goto(ASKED);
  await expect(page).toHaveURL("/roadmap");
});

test("after ten minutes the password is asked for, once, and leads back", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.setExtraHTTPHeaders(later());
  await page.goto(ASKED);
  await page.getByLabel("Password").fill("surely not this one");
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText(REFUSALS.wrongPassword)).toBeVisible();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page).toHaveURL("/roadmap");
  await page.goto("/confirm-it-is-you");
  await expect(page.getByRole("heading", { name: "Thank you, that is confirmed" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("whoever has no password types the code that is mailed", async ({ page, signIn }) => {
    const { userId, email } = await signIn();
    await prisma().user.update({ where: { id: userId }, data: { passwordHash: null } });
    await page.setExtraHTTPHeaders(later());
    await page.goto(ASKED);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await page.getByLabel("Code").fill("0000-0000");
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(page.getByText(REFUSALS.proofCodeDead)).toBeVisible();
    await page.getByLabel("Code").fill(codeIn(await newestMailTo(email)));
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(page).toHaveURL("/roadmap");
  });
});
