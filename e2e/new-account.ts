import { test as base } from "@playwright/test";
import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { prisma } from "#lib/data/client";

/** A zone whose clocks never change: a number of days ago is the same date at every hour of the year. */
const ZONE = "Africa/Lagos";

export const PASSWORD = "a walk of many steps";

/** An account of a story's own, deleted when the story ends. */
export type Account = Readonly<{
  userId: string;
  name: string;
  email: string;
  timeZone: string;
  hoursPerWeek: number | null;
}>;

type Accounts = Readonly<{
  /** Makes an account, as if it had signed up on that day. */
  newAccount: (options?: Readonly<{ at?: Date; timeZone?: string | null }>) => Promise<Account>;
}>;

let hash: Promise<string> | undefined;

/** Returns the stored hash of PASSWORD, which takes long to make: all accounts of a worker share it. */
export function hashOnce(): Promise<string> {
  hash ??= hashPassword(PASSWORD);
  return hash;
}

/** Stories with accounts, whatever they are told in. */
export const test = base.extend<Accounts>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  newAccount: async ({}, use) => {
    const made: string[] = [];
    await use(async ({ at = new Date(), timeZone = ZONE } = {}) => {
      const account = { name: "Ada", email: `ada-${crypto.randomUUID()}@example.org`, timeZone };
      const userId = await createAccount({ ...account, passwordHash: await hashOnce(), now: at });
      if (userId === null) throw new Error("the address was taken");
      made.push(userId);
      return { ...account, timeZone: timeZone ?? "UTC", userId, hoursPerWeek: null };
    });
    await prisma().user.deleteMany({ where: { id: { in: made } } });
  },
});
