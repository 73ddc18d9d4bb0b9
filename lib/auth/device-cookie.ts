import "server-only";
import { deviceCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { rememberDevice } from "#lib/data/account/devices";
import type { Told } from "#lib/data/outbox";

/** Returns the SHA-256 of the secret by which this browser is known, or null: nobody has signed in in it for a year. */
export function readDevice(): Promise<Buffer | null> {
  return deviceCookie.readHash();
}

/**
 * Makes this browser known to an account that was just signed in to (docs/security.md#known-device). The first
 * time, the owner of the account is told by the notice, and true is returned.
 */
export async function makeDeviceKnown({
  userId,
  notice,
  now,
}: Told & Readonly<{ userId: string; now: Date }>): Promise<boolean> {
  const secret = await deviceCookie.give((await deviceCookie.read()) ?? undefined);
  return rememberDevice({ userId, tokenHash: hashSecret(secret), notice, now });
}
