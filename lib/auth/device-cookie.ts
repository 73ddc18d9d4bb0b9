import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { rememberDevice } from "#lib/data/account/devices";

const YEAR = 365 * 24 * 60 * 60;

/** Returns the SHA-256 of the secret by which this browser is known, or null: nobody has signed in in it for a year. */
export async function readDevice(): Promise<Buffer | null> {
  const secret = (await cookies()).get(cookieName("device"))?.value;
  return secret === undefined || secret === "" ? null : hashSecret(secret);
}

/**
 * Makes this browser known to an account that was just signed in to (docs/security.md#known-device). Returns whether it was
 * the first time in this browser.
 */
export async function makeDeviceKnown({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<boolean> {
  const jar = await cookies();
  const held = jar.get(cookieName("device"))?.value;
  const secret = held === undefined || held === "" ? newSecret() : held;
  jar.set(cookieName("device"), secret, { ...cookieOptions(), maxAge: YEAR });
  return rememberDevice({ userId, tokenHash: hashSecret(secret), now });
}
