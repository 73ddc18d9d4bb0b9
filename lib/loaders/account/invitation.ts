import "server-only";
import { headers } from "next/headers";
import { hashSecret } from "#lib/auth/secrets";
import { readClock } from "#lib/clock";
import { findInvitation } from "#lib/data/admin/invitations";
import { once, type Search } from "#lib/loaders/account/search-params";

export type InvitationView = Readonly<{ token: string; email: string }> | null;

/** Returns whom an invitation is for; null where it no longer acts. Looking uses nothing up. */
export async function loadInvitation(search: Search): Promise<InvitationView> {
  const token = once(search, "token") ?? "";
  const now = readClock(await headers());
  const invitation = await findInvitation({ tokenHash: hashSecret(token), now });
  return invitation === null ? null : { token, email: invitation.email };
}
