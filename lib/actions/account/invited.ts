import "server-only";
import { hashSecret } from "#lib/auth/secrets";
import type { Config } from "#lib/config";
import { findInvitation } from "#lib/data/admin/invitations";

/** Why somebody may not sign up here: nobody may, or the invitation does not act for that address. */
type NotInvited = "closed" | "invitation-dead";

/** Returns why an address may not sign up; absent where sign-up is open, or it was invited. */
export async function faultOfSignUp({
  signUp,
  token,
  email,
  now,
}: Readonly<{
  signUp: Config["signUp"];
  /** Of the link; empty where the form has none. */
  token: string;
  email: string;
  now: Date;
}>): Promise<NotInvited | undefined> {
  if (signUp === "open") return undefined;
  if (token === "") return "closed";
  const invitation = await findInvitation({ tokenHash: hashSecret(token), now });
  // It was sent to one address, and proves nothing for another.
  return invitation?.email === email ? undefined : "invitation-dead";
}
