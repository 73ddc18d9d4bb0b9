import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cookieName } from "#lib/auth/cookies";
import { config } from "#lib/config";

/**
 * Returns the session token that the browser's cookie carries, or null. It proves nothing yet: only a live session row
 * does, and it is looked up on every request.
 */
export async function readSessionToken(): Promise<string | null> {
  const name = cookieName("session");
  const cookie = (await cookies()).get(name)?.value;
  if (cookie === undefined || cookie === "") return null;
  try {
    const claims = await decode({ token: cookie, secret: config().authSecret, salt: name });
    return typeof claims?.sid === "string" ? claims.sid : null;
  } catch {
    // Forged, run out, or of another secret: whatever cannot be decrypted is no session.
    return null;
  }
}
