import type { Locator, Page } from "@playwright/test";
import { listIdentities } from "#lib/data/account/identities";
import { CONNECT_OUTCOMES } from "#lib/wording/connections";
import { REFUSALS } from "#lib/wording/refusals";
import { signOut } from "./account-menu";
import { continueWith, newPerson, sayWho } from "./providers/visit";
import { expect, PASSWORD, test } from "./story";

function service({ page, label }: Readonly<{ page: Page; label: string }>): Locator {
  const services = page.getByRole("list", { name: "Services to sign in with" });
  return services.getByRole("listitem").filter({ hasText: label });
}

test("a learner connects a service, signs in with it, and disconnects it again", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const person = { ...newPerson(), email: "elsewhere@example.org" };
  await page.goto("/settings");
  await service({ page, label: "Work" }).getByRole("button", { name: "Connect" }).click();
  await sayWho({ page, account: person });
  await expect(page.getByText(CONNECT_OUTCOMES.connected.text)).toBeVisible();
  await expect(service({ page, label: "Work" })).toContainText("Connected as");
  expect(await listIdentities(ada.userId)).toMatchObject([{ subject: person.sub }]);

  await signOut(page);
  await page.waitForURL("**/");
  await page.goto("/sign-in?next=%2Fsettings");
  await continueWith({ page, provider: "Work", account: person });
  await expect(page.getByRole("main").getByText(ada.email).first()).toBeVisible();
  await service({ page, label: "Work" }).getByRole("button", { name: "Disconnect" }).click();
  await expect(service({ page, label: "Work" })).toContainText("Not connected");
  expect(await listIdentities(ada.userId)).toEqual([]);
});

test("after ten minutes, a learner confirms that it is them before they connect or disconnect", async ({
  page,
  newAccount,
  signIn,
}) => {
  await signIn({ ...(await newAccount()), at: new Date(Date.now() - 11 * 60_000) });
  await page.goto("/settings");
  await service({ page, label: "Work" }).getByRole("button", { name: "Connect" }).click();
  await page.waitForURL("**/confirm-it-is-you**");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL("**/settings");
  await service({ page, label: "Work" }).getByRole("button", { name: "Connect" }).click();
  await sayWho({ page, account: newPerson() });
  await expect(page.getByText(CONNECT_OUTCOMES.connected.text)).toBeVisible();
});

test("an account elsewhere that belongs to somebody else here is connected with nobody else", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, ben] = [await newAccount(), await newAccount()];
  const person = newPerson();
  for (const [learner, outcome] of [
    [ada, "connected"],
    [ben, "of-another-account"],
  ] as const) {
    await page.context().clearCookies();
    await signIn(learner);
    await page.goto("/settings");
    await service({ page, label: "GitHub" }).getByRole("button", { name: "Connect" }).click();
    await sayWho({ page, account: person });
    await expect(page.getByText(CONNECT_OUTCOMES[outcome].text)).toBeVisible();
  }
  expect(await listIdentities(ada.userId)).toHaveLength(1);
  expect(await listIdentities(ben.userId)).toEqual([]);
});

test("nobody disconnects the only service that they can sign in with", async ({ page }) => {
  const person = newPerson();
  await page.goto("/sign-in?next=%2Fsettings");
  await continueWith({ page, provider: "Google", account: person });
  await service({ page, label: "Google" }).getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByText(REFUSALS.providerLastWayIn)).toBeVisible();
  await expect(service({ page, label: "Google" })).toContainText("Connected as");
});

test("whoever comes back from a service while signed in, without having meant to connect it, connects nothing", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in");
  await signIn(ada);
  await continueWith({ page, provider: "Work", account: newPerson() });
  await expect(page).toHaveURL("/today");
  expect(await listIdentities(ada.userId)).toEqual([]);
});
