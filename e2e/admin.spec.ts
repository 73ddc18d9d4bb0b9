import type { Locator } from "@playwright/test";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { createInvitation } from "#lib/data/admin/invitations";
import { prisma } from "#lib/data/client";
import { REFUSALS } from "#lib/wording/refusals";
import { type Account, expect, PASSWORD, test } from "./story";

/** As the server of the stories is configured: one account has it, so these stories are told one after the other. */
const ADMIN = "admin@waymark.example.org";
test.describe.configure({ mode: "serial" });

const newEmail = () => `grace-${crypto.randomUUID()}@example.org`;

async function asAdmin(account: Account, emailConfirmedAt: Date | null = new Date()) {
  await prisma().user.updateMany({ where: { email: ADMIN }, data: { email: newEmail() } });
  await prisma().user.update({
    where: { id: account.userId },
    data: { email: ADMIN, emailConfirmedAt },
  });
  return { ...account, email: ADMIN };
}

test("the admin sees how the instance does, and that there is no backup", async ({
  page,
  newAccount,
  signIn,
}) => {
  await signIn(await asAdmin(await newAccount()));
  await page.goto("/admin");
  await expect(page.getByRole("heading", { name: "Admin", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Health" })).toContainText("Answers, up to date");
  await expect(page.getByRole("region", { name: "Learners" })).toContainText("Accounts");
  await expect(page.getByText("There is no backup")).toBeVisible();
});

for (const [who, email, confirmed] of [
  ["another learner", undefined, true],
  ["somebody who says that they have the address", ADMIN, false],
] as const) {
  test(`for ${who} there is no such page`, async ({ page, newAccount, signIn }) => {
    const account = await newAccount();
    await signIn(email ? await asAdmin(account, confirmed ? new Date() : null) : account);
    expect((await page.goto("/admin"))?.status()).toBe(404);
  });
}

test("for a stranger there is no such page", async ({ page }) => {
  expect((await page.goto("/admin"))?.status()).toBe(404);
});

test("a link that a learner reported stands on the list until it is removed", async ({
  page,
  newAccount,
  signIn,
}) => {
  const admin = await asAdmin(await newAccount());
  await signIn();
  await page.goto("/milestones/fnd-git");
  const reading = page.getByRole("region", { name: "Where to read" });
  const url = await reading.locator("input[name=url]").first().inputValue();
  await reading
    .getByRole("button", { name: /^Report broken link/ })
    .first()
    .click();
  await expect(reading.getByText("Thank you.")).toBeVisible();
  await signIn(admin);
  await page.goto("/admin");
  const entry = page.getByRole("list", { name: "Reported links" }).getByRole("listitem");
  await expect(entry.filter({ hasText: url })).toContainText("fnd-git");
  await page.getByRole("button", { name: `Remove ${url} from the list` }).click();
  await expect(entry.filter({ hasText: url })).toHaveCount(0);
});

test("a learner is signed out everywhere, and their account is deleted, when they ask", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [admin, ada] = [await asAdmin(await newAccount()), await newAccount()];
  await signIn(ada);
  await signIn(admin);
  await page.goto("/admin");
  const requests = page.getByRole("region", { name: "When a learner asks you" });
  await endSessions(requests, "nobody@example.org");
  await expect(requests.getByText(REFUSALS.nobodyWithAddress)).toBeVisible();
  await endSessions(requests, ada.email);
  await expect(requests.getByText("They are signed out everywhere.")).toBeVisible();
  expect(await prisma().session.count({ where: { userId: ada.userId } })).toBe(0);

  await deleteAccount(requests, ada.email, newEmail());
  await expect(requests.getByText(REFUSALS.addressesDiffer)).toBeVisible();
  await deleteAccount(requests, ada.email, ada.email);
  await expect(requests.getByText("The account is deleted.")).toBeVisible();
  expect(await prisma().user.count({ where: { id: ada.userId } })).toBe(0);
});

test("an act needs a proof of the last ten minutes", async ({ page, newAccount, signIn }) => {
  const [admin, ada] = [await asAdmin(await newAccount()), await newAccount()];
  await signIn({ ...admin, at: new Date(Date.now() - 11 * 60_000) });
  await page.goto("/admin");
  await endSessions(page.getByRole("region", { name: "When a learner asks you" }), ada.email);
  await expect(page.getByText(REFUSALS.unproven)).toBeVisible();
});

test("an invitation is used once, by the address that it is for", async ({ page }) => {
  const { email, token } = await invited();
  await page.goto(`/invitation?token=${token}`);
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await page.getByLabel("Name").fill("Grace");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/today");
  expect(await prisma().invitation.count({ where: { email } })).toBe(0);
  await page.goto(`/invitation?token=${token}`);
  await expect(page.getByText(REFUSALS.invitationDead)).toBeVisible();
  await prisma().user.deleteMany({ where: { email } });
});

async function invited() {
  const [email, token] = [newEmail(), newSecret()];
  await createInvitation({ email, tokenHash: hashSecret(token), now: new Date() });
  return { email, token };
}

async function endSessions(requests: Locator, email: string): Promise<void> {
  await requests.getByLabel("Email of the account to sign out").fill(email);
  await requests.getByRole("button", { name: "Sign out everywhere" }).click();
}

async function deleteAccount(requests: Locator, email: string, again: string): Promise<void> {
  await requests.getByLabel("Email of the account to delete").fill(email);
  await requests.getByLabel("The same email again").fill(again);
  await requests.getByRole("button", { name: "Delete the account" }).click();
}
