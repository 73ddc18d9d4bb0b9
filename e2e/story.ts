import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { prisma } from "#lib/data/client";
import { localDateOf } from "#lib/domain/time/dates";

export const PASSWORD = "a walk of many steps";

/** An account of a story's own, deleted when the story ends. */
export type Account = Readonly<{
  userId: string;
  name: string;
  email: string;
  timeZone: string;
  hoursPerWeek: number | null;
}>;

type Story = Readonly<{
  /** Makes an account, as if it had signed up on that day. */
  newAccount: (options?: Readonly<{ at?: Date; timeZone?: string | null }>) => Promise<Account>;
  /** Makes an account and signs in with it; the page is then on /today. */
  signIn: (account?: Account) => Promise<Account>;
}>;

let hash: Promise<string> | undefined;

export const test = base.extend<Story & { noConsoleErrors: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  newAccount: async ({}, use) => {
    const made: string[] = [];
    await use(async ({ at = new Date(), timeZone = "Europe/Berlin" } = {}) => {
      hash ??= hashPassword(PASSWORD);
      const account = { name: "Ada", email: `ada-${crypto.randomUUID()}@example.org`, timeZone };
      const userId = await createAccount({ ...account, passwordHash: await hash, now: at });
      if (userId === null) throw new Error("the address was taken");
      made.push(userId);
      return { ...account, timeZone: timeZone ?? "UTC", userId, hoursPerWeek: null };
    });
    await prisma().user.deleteMany({ where: { id: { in: made } } });
  },
  signIn: async ({ page, newAccount }, use) => {
    await use(async (account) => {
      const learner = account ?? (await newAccount());
      await page.goto("/sign-in");
      await fillSignIn({ page, account: learner });
      await page.waitForURL("**/today");
      return learner;
    });
  },
  noConsoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (isOurFault(message)) errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
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
