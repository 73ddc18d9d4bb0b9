import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { hashSecret, newSecret } from "#lib/auth/secrets";

const TEN_MINUTES = 10 * 60;

/** Returns the SHA-256 of what this browser got to connect a provider, or null: nobody means to in it. */
export async function readConnectIntent(): Promise<Buffer | null> {
  const secret = (await cookies()).get(cookieName("connect"))?.value;
  return secret === undefined || secret === "" ? null : hashSecret(secret);
}

/** Gives this browser a secret to connect a provider with, and returns what is stored of it. */
export async function giveConnectIntent(): Promise<Buffer> {
  const secret = newSecret();
  const options = { ...cookieOptions(), maxAge: TEN_MINUTES };
  (await cookies()).set(cookieName("connect"), secret, options);
  return hashSecret(secret);
}

/** Takes it away: it was used, or somebody sets out to sign in instead. */
export async function dropConnectIntent(): Promise<void> {
  (await cookies()).set(cookieName("connect"), "", { ...cookieOptions(), maxAge: 0 });
}
