import "server-only";
import { deviceCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { rememberDevice } from "#lib/data/account/devices";

/** Returns the SHA-256 of the secret by which this browser is known, or null: nobody has signed in in it for a year. */
export function readDevice(): Promise<Buffer | null> {
  return deviceCookie.readHash();
}

/**
 * Makes this browser known to an account that was just signed in to (docs/security.md#known-device). Returns whether it was
 * the first time in this browser.
 */
export async function makeDeviceKnown({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<boolean> {
  const secret = await deviceCookie.give((await deviceCookie.read()) ?? undefined);
  return rememberDevice({ userId, tokenHash: hashSecret(secret), now });
}
