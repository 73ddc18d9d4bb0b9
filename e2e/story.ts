import { type ConsoleMessage, expect, type Page } from "@playwright/test";
import { localDateOf } from "#lib/domain/time/dates";
import { type Account, test as base, hashOnce, PASSWORD } from "./new-account";
import { openSession } from "./session";

export { type Account, PASSWORD };

type Story = Readonly<{
  /**
   * Opens a session for an account, for a new one where none is given, and gives the browser its cookie, as another tab does
   * that signs in: no page is opened. The form of /sign-in is for the stories about it. A session ends two weeks after it
   * was used: one that is needed later begins `at` that moment.
   */
  signIn: (as?: Account & Readonly<{ at?: Date }>) => Promise<Account>;
}>;

export const test = base.extend<Story>({
  // Each story comes from a network of its own: none is stopped by what others try.
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => {
    const [one, two] = crypto.getRandomValues(new Uint16Array(2));
    const address = `2001:db8:${one?.toString(16)}:${two?.toString(16)}::1`;
    await use({ "x-forwarded-for": address, ...extraHTTPHeaders });
  },
  // Only for stories that look at it: a story of requests opens no page.
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (isOurFault(message)) errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(page);
    expect(errors).toEqual([]);
  },
  signIn: async ({ context, newAccount, userAgent }, use) => {
    await use(async (as) => {
      const learner: Account & Readonly<{ at?: Date }> = as ?? (await newAccount());
      const { userId, at } = learner;
      const proven = { userId, passwordHash: await hashOnce(), userAgent: userAgent ?? "" };
      await context.addCookies([await openSession({ ...proven, at })]);
      return learner;
    });
  },
});

export { expect };

export async function fillSignIn({
  page,
  account,
}: Readonly<{ page: Page; account: Account }>): Promise<void> {
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A change by this learner at that moment, with an operation id of its own. */
export function changeAt({ userId, timeZone }: Account, at: Date) {
  return { userId, operationId: crypto.randomUUID(), at, on: localDateOf({ at, timeZone }) };
}

/** Browsers report every answer of 400 and above as an error; a story that asks for one expects it. */
function isOurFault(message: ConsoleMessage): boolean {
  return message.type() === "error" && !message.text().startsWith("Failed to load resource");
}
