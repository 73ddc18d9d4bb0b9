import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { hashSecret, newSecret } from "#lib/auth/secrets";

const TEN_MINUTES = 10 * 60;

/** Returns the SHA-256 of the secret by which this browser goes on with what it began, or null: it began nothing. */
export async function readStep(): Promise<Buffer | null> {
  const secret = (await cookies()).get(cookieName("step"))?.value;
  return secret === undefined || secret === "" ? null : hashSecret(secret);
}

/** Gives this browser a new such secret, and returns its SHA-256. */
export async function giveStep(): Promise<Buffer> {
  const secret = newSecret();
  const options = { ...cookieOptions(), maxAge: TEN_MINUTES };
  (await cookies()).set(cookieName("step"), secret, options);
  return hashSecret(secret);
}

/** Takes the secret away from this browser. */
export async function dropStep(): Promise<void> {
  (await cookies()).set(cookieName("step"), "", { ...cookieOptions(), maxAge: 0 });
}
