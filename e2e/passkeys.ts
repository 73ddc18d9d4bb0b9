import type { Page } from "@playwright/test";

export type Authenticator = Readonly<{
  /** What Chromium calls it. */
  id: string;
  /** Whether it finds that the right person uses it. */
  verifies: (isRight: boolean) => Promise<void>;
  /** Takes its passkeys out of it, as losing the device does. */
  empty: () => Promise<void>;
}>;

/** Plugs a device for passkeys into the browser of a page, which answers by itself. */
export async function plugIn(page: Page): Promise<Authenticator> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const { authenticatorId: id } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    id,
    verifies: async (isUserVerified) => {
      await browser.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified });
    },
    empty: async () => {
      await browser.send("WebAuthn.clearCredentials", { authenticatorId: id });
    },
  };
}

/** Adds a passkey to the account that is signed in, from its settings. */
export async function addPasskey({
  page,
  name,
}: Readonly<{ page: Page; name: string }>): Promise<void> {
  await page.goto("/settings/passkeys");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.waitForURL("**/settings#passkeys");
}

/** Signs the browser out, and opens the page for signing in. */
export async function signOutHere(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
}
