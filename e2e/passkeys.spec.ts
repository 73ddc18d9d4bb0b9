import { prisma } from "#lib/data/client";
import { REFUSALS } from "#lib/wording/refusals";
import { mailsTo } from "./mailbox";
import { addPasskey, plugIn, signOutHere } from "./passkeys";
import { expect, test } from "./story";

test("a passkey is added, named, used to sign in, and removed, each with a mail", async ({
  page,
  signIn,
}) => {
  const { email } = await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Blue key" });
  const passkeys = page.getByRole("list", { name: "Your passkeys" }).getByRole("listitem");
  await expect(passkeys).toHaveText([/Blue key.*not used yet/]);

  await signOutHere(page);
  await page.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/settings");
  await expect(passkeys).toHaveText([/Blue key.*last used/]);

  await passkeys.getByRole("button", { name: "Remove the passkey Blue key" }).click();
  await expect(passkeys).toHaveCount(0);
  const subjects = (await mailsTo(email)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes("passkey"))).toEqual([
    "A passkey was added to your Waymark account",
    "A passkey was removed from your Waymark account",
  ]);
});

test("signing in with a passkey leads to the page that was asked for", async ({ page, signIn }) => {
  await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await page.context().clearCookies();
  await page.goto("/journey");
  await page.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page).toHaveURL("/journey");
});

test("a passkey that was removed signs nobody in, nor one that falls behind its counter", async ({
  page,
  signIn,
}) => {
  const { userId } = await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await signOutHere(page);
  const used = page.getByRole("button", { name: "Use a passkey instead" });
  await prisma().passkey.updateMany({ where: { userId }, data: { counter: 1_000_000 } });
  await used.click();
  await expect(page.getByText(REFUSALS.passkeyRefused)).toBeVisible();
  await prisma().passkey.deleteMany({ where: { userId } });
  await used.click();
  await expect(page.getByText(REFUSALS.passkeyUnknown)).toBeVisible();
  await expect(page).toHaveURL("/sign-in");
});

test("whoever cancels is told so, and can try again", async ({ page, signIn }) => {
  await signIn();
  const device = await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await signOutHere(page);
  await device.verifies(false);
  await page.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page.getByText(/you canceled, or it took too long/)).toBeVisible();
  await device.verifies(true);
  await page.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page).toHaveURL("/today");
});

test("without a password the only passkey stays", async ({ page, signIn }) => {
  const { userId } = await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await prisma().user.update({ where: { id: userId }, data: { passwordHash: null } });
  await page.getByRole("button", { name: "Remove the passkey Phone" }).click();
  await expect(page.getByText(REFUSALS.passkeyLastWayIn)).toBeVisible();
  await expect(page.getByRole("list", { name: "Your passkeys" })).toContainText("Phone");
});

test("after ten minutes a passkey shows that it is still them, and what was typed is kept", async ({
  page,
  signIn,
}) => {
  await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  await page.goto("/settings/passkeys");
  await page.getByLabel("Name").fill("A second one");
  const later = new Date(Date.now() + 11 * 60_000).toISOString();
  await page.context().setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText(REFUSALS.unproven)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("A second one");

  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: /^Confirm that it is you/ }).click();
  const confirming = await opened;
  await plugIn(confirming);
  await expect(confirming.getByRole("button", { name: "Confirm with a passkey" })).toBeVisible();
  await confirming.getByLabel("Password").fill("a walk of many steps");
  await confirming.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(
    confirming.getByRole("heading", { name: "Thank you, that is confirmed" }),
  ).toBeVisible();
});

test("a passkey alone shows that it is still them", async ({ page, signIn }) => {
  await signIn();
  await plugIn(page);
  await addPasskey({ page, name: "Phone" });
  const later = new Date(Date.now() + 11 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto("/settings/passkeys");
  await page.getByRole("button", { name: "Confirm with a passkey" }).click();
  await expect(page).toHaveURL("/settings/passkeys");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pages say that passkeys need it, and what else there is", async ({ page, signIn }) => {
    await signIn();
    await page.goto("/settings/passkeys");
    await expect(page.getByText("can only be added with JavaScript")).toBeVisible();
    await signOutHere(page);
    await expect(page.getByText("A passkey needs JavaScript, which is off.")).toBeVisible();
  });
});
