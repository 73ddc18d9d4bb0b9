import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { newSecret } from "#lib/auth/secrets";
import { SIGN_UP_MINUTES } from "#lib/data/account/pending-sign-ups";

/** Returns the secret that this browser got when somebody signed up in it, or null: nobody did, or longer ago. */
export async function readSignUpSecret(): Promise<string | null> {
  const secret = (await cookies()).get(cookieName("sign-up"))?.value;
  return secret === undefined || secret === "" ? null : secret;
}

/** Gives this browser a new secret, whoever signs up with whatever address. */
export async function giveSignUpSecret(): Promise<string> {
  const secret = newSecret();
  const options = { ...cookieOptions(), maxAge: SIGN_UP_MINUTES * 60 };
  (await cookies()).set(cookieName("sign-up"), secret, options);
  return secret;
}

/** Takes the secret away from this browser. */
export async function dropSignUpSecret(): Promise<void> {
  (await cookies()).set(cookieName("sign-up"), "", { ...cookieOptions(), maxAge: 0 });
}
