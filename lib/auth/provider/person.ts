import "server-only";
import * as z from "zod";
import type { Provider } from "#lib/config-providers";
import type { Identity } from "#lib/data/account/identities";
import { SignUpInput } from "#lib/domain/account";

const { email: address, name: personName } = SignUpInput.shape;

const text = z.string().optional().catch(undefined);

/** What a provider says of somebody. Of all of it, only who they are there must be true. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: address.optional().catch(undefined),
  // Vouched for by true alone: "true", 1 and silence vouch for nothing.
  email_verified: z.literal(true).optional().catch(undefined),
  name: text,
  nickname: text,
  preferred_username: text,
});

/** Somebody whom a provider sends, as far as it is to be believed. */
export type Person = Readonly<{
  identity: Identity;
  name: string;
  /** Absent where the provider does not vouch for it. */
  email: string | undefined;
}>;

/** Returns whom the claims of a provider are about: an address counts only where it vouches for it. Undefined where they name nobody. */
export function personOf({
  provider,
  claims,
}: Readonly<{ provider: Provider; claims: unknown }>): Person | undefined {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return undefined;
  const { sub: subject, email, email_verified, ...names } = read.data;
  const { name, nickname, preferred_username } = names;
  const called = [name, nickname, preferred_username, email?.split("@")[0]];
  const label = [preferred_username, nickname, email, name].find(isName) ?? provider.label;
  return {
    identity: { issuer: provider.issuer, subject, label },
    name: called.find(isName)?.trim() ?? "Learner",
    email: email_verified === true ? email : undefined,
  };
}

function isName(candidate: string | undefined): candidate is string {
  return personName.safeParse(candidate).success;
}
