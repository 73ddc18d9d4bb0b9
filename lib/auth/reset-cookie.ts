import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { newSecret } from "#lib/auth/secrets";

const TEN_MINUTES = 10 * 60;

/** Returns the secret that this browser got when it asked for a new password, or null: it asked not, or longer ago. */
export async function readResetSecret(): Promise<string | null> {
  const secret = (await cookies()).get(cookieName("reset"))?.value;
  return secret === undefined || secret === "" ? null : secret;
}

/** Gives this browser a new secret, whoever asks for whatever address. */
export async function giveResetSecret(): Promise<string> {
  const secret = newSecret();
  const options = { ...cookieOptions(), maxAge: TEN_MINUTES };
  (await cookies()).set(cookieName("reset"), secret, options);
  return secret;
}

/** Takes the secret away from this browser. */
export async function dropResetSecret(): Promise<void> {
  (await cookies()).set(cookieName("reset"), "", { ...cookieOptions(), maxAge: 0 });
}
