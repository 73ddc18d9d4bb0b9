import "server-only";
import { signUpCookie } from "#lib/auth/secret-cookies";
import { config } from "#lib/config";
import type { Search } from "#lib/loaders/account/search-params";
import { loadSignIn } from "#lib/loaders/account/sign-in";

type SignUpView = Awaited<ReturnType<typeof loadSignIn>> &
  Readonly<{
    /** Somebody signed up in this browser within the hour, and a code was mailed for it. */
    isCodeOut: boolean;
  }>;

/** Returns where signing up leads, and whether this browser waits for a code. */
export async function loadSignUp(search: Search): Promise<SignUpView> {
  const view = await loadSignIn(search);
  const isByMail = config().mail.kind === "smtp";
  return { ...view, isCodeOut: isByMail && (await signUpCookie.read()) !== null };
}
