import "server-only";
import { randomBytes } from "node:crypto";
import { createAccount } from "#lib/data/account/accounts";
import { createSession } from "#lib/data/account/sessions";

/** When the accounts of the tests are made. */
export const NOW = new Date("2026-11-21T12:00:00Z");

export function after(duration: Readonly<{ days?: number; minutes?: number; ms?: number }>): Date {
  const { days = 0, minutes = 0, ms = 0 } = duration;
  return new Date(NOW.getTime() + days * 86_400_000 + minutes * 60_000 + ms);
}

export function randomHash(): Buffer {
  return randomBytes(32);
}

type Somebody = Readonly<{ userId: string; email: string; passwordHash: string }>;
type Holder = Readonly<{ userId: string; passwordHash: string | null; now?: Date }>;

/** Makes a new account with an address that nobody else has. */
export async function somebody(passwordHash = "$argon2id$of-somebody"): Promise<Somebody> {
  const email = `${randomBytes(8).toString("hex")}@example.org`;
  const account = { name: "Ada", email, passwordHash, timeZone: null };
  const userId = await createAccount({ ...account, now: NOW });
  if (userId === null) throw new Error("the address was taken");
  return { userId, email, passwordHash };
}

/** Begins a session of theirs at NOW, and returns the hash of its token. */
export async function sessionOf({ userId, passwordHash, now = NOW }: Holder): Promise<Buffer> {
  const tokenHash = randomHash();
  const given = { userId, passwordHash, tokenHash, replaces: null, userAgent: "a test", now };
  if (!(await createSession(given))) throw new Error("the session was refused");
  return tokenHash;
}
