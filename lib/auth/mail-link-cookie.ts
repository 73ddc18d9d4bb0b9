import "server-only";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { newSecret } from "#lib/auth/secrets";

const TEN_MINUTES = 10 * 60;

/** Returns the secret that this browser got when it asked for a link to sign in, or null: it asked not, or longer ago. */
export async function readMailLinkSecret(): Promise<string | null> {
  const secret = (await cookies()).get(cookieName("mail-link"))?.value;
  return secret === undefined || secret === "" ? null : secret;
}

/** Gives this browser a new secret, whoever asks for whatever address. */
export async function giveMailLinkSecret(): Promise<string> {
  const secret = newSecret();
  const options = { ...cookieOptions(), maxAge: TEN_MINUTES };
  (await cookies()).set(cookieName("mail-link"), secret, options);
  return secret;
}

/** Takes the secret away from this browser. */
export async function dropMailLinkSecret(): Promise<void> {
  (await cookies()).set(cookieName("mail-link"), "", { ...cookieOptions(), maxAge: 0 });
}
