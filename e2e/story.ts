import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { prisma } from "#lib/data/client";
import { localDateOf } from "#lib/domain/time/dates";
import { openSession } from "./session";

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
  /** Gives the browser the session cookie of an account, as another tab does that signs in: no page is opened. */
  takeOver: (as: Account & Readonly<{ at?: Date }>) => Promise<void>;
  /**
   * Opens a session for an account, for a new one where none is given, and gives the browser its cookie; the page is
   * then on /today. The form of /sign-in is for the stories about it. A session ends two weeks after it was used: one
   * that is needed later begins `at` that moment.
   */
  signIn: (as?: Account & Readonly<{ at?: Date }>) => Promise<Account>;
}>;

let hash: Promise<string> | undefined;

/** Returns the stored hash of PASSWORD, which takes long to make: all accounts of a worker share it. */
function hashOnce(): Promise<string> {
  hash ??= hashPassword(PASSWORD);
  return hash;
}

export const test = base.extend<Story & { noConsoleErrors: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  newAccount: async ({}, use) => {
    const made: string[] = [];
    await use(async ({ at = new Date(), timeZone = "Europe/Berlin" } = {}) => {
      const account = { name: "Ada", email: `ada-${crypto.randomUUID()}@example.org`, timeZone };
      const userId = await createAccount({ ...account, passwordHash: await hashOnce(), now: at });
      if (userId === null) throw new Error("the address was taken");
      made.push(userId);
      return { ...account, timeZone: timeZone ?? "UTC", userId, hoursPerWeek: null };
    });
    await prisma().user.deleteMany({ where: { id: { in: made } } });
  },
  takeOver: async ({ context, userAgent }, use) => {
    await use(async ({ userId, at }) => {
      const proven = { userId, passwordHash: await hashOnce(), userAgent: userAgent ?? "" };
      await context.addCookies([await openSession({ ...proven, at })]);
    });
  },
  signIn: async ({ page, newAccount, takeOver }, use) => {
    await use(async (as) => {
      const learner = as ?? (await newAccount());
      await takeOver(learner);
      await page.goto("/today");
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
