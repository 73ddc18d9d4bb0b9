import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "#lib/auth/cookies";
import { cookieName } from "#lib/http/cookie-names";

/** As long as a session can last (docs/security.md#session-lifetime): the row decides, the cookie only outlives it. */
export const SESSION_COOKIE_SECONDS = 30 * 24 * 60 * 60;

/**
 * Returns the session token that the browser's cookie carries, or null. It proves nothing yet: only a live session row
 * does, and it is looked up on every request. Nothing else in the app reads this cookie.
 */
export async function readSessionToken(): Promise<string | null> {
  const token = (await cookies()).get(cookieName("session"))?.value;
  return token === undefined || token === "" ? null : token;
}

/** Gives the browser a session token. */
export async function giveSessionToken(token: string): Promise<void> {
  const options = { ...cookieOptions(), maxAge: SESSION_COOKIE_SECONDS };
  (await cookies()).set(cookieName("session"), token, options);
}

/** Takes the session token away from the browser. */
export async function dropSessionToken(): Promise<void> {
  (await cookies()).set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
}
