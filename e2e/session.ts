import type { BrowserContext } from "@playwright/test";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { createSession } from "#lib/data/account/sessions";
import { cookieName } from "#lib/http/cookie-names";

type SessionCookie = Parameters<BrowserContext["addCookies"]>[0][number];

type Proven = Readonly<{ userId: string; passwordHash: string; userAgent: string }>;

/**
 * Returns the cookie of a new session, as the app gives it. The session begins `at` that moment, for stories
 * in which more than two weeks pass.
 */
export async function openSession({
  at = new Date(),
  ...proven
}: Proven & Readonly<{ at?: Date }>): Promise<SessionCookie> {
  const token = newSecret();
  const tokenHash = hashSecret(token);
  const isOpen = await createSession({ ...proven, tokenHash, replaces: null, now: at });
  if (!isOpen) throw new Error("the password of this account was changed");
  const name = cookieName("session");
  return { name, value: token, url: config().origin, httpOnly: true, sameSite: "Lax" };
}
