import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "#lib/auth/cookies";
import { cookieName } from "#lib/http/cookie-names";

const ONE_MINUTE = 60;

/**
 * Remembers for a minute that somebody has just signed out in this browser: the next page comes with its scripts, which tell the other
 * tabs (docs/decisions/019), instead of as it is made once for strangers.
 */
export async function rememberSignOut(): Promise<void> {
  const options = { ...cookieOptions(), maxAge: ONE_MINUTE };
  (await cookies()).set(cookieName("signed-out"), "yes", options);
}
