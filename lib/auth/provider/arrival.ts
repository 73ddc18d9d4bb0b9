import "server-only";
import type { Account, Profile } from "next-auth";
import { providerOf } from "#lib/auth/provider/auth-provider";
import { verifyIdToken } from "#lib/auth/provider/id-token";
import { personOf } from "#lib/auth/provider/person";
import { config } from "#lib/config";
import { findIdentityOwner } from "#lib/data/account/identities";
import { signInProblemPage } from "#lib/domain/sign-in-problem";

type Arrival = Readonly<{ account?: Account | null | undefined; profile?: Profile | undefined }>;

/**
 * Decides about somebody whom a provider sends back, before next-auth signs them in: true lets them in, an address leads
 * there instead. Whoever has come before is let in by who they are for the provider. Whoever is new is let in where accounts
 * may be made, with an address that the provider vouches for: next-auth refuses one that has an account (OAuthAccountNotLinked),
 * since nobody is connected with an account by an address.
 */
export async function admitArrival({ account, profile }: Arrival): Promise<string | true> {
  if (account == null) throw new Error("nobody was sent");
  const provider = providerOf(account.provider);
  if (provider.kind !== "github") {
    await verifyIdToken({ provider, idToken: account.id_token ?? "" });
  }
  const person = personOf({ provider, claims: profile });
  if (person === undefined) throw new Error("the provider named nobody");
  if ((await findIdentityOwner(person.identity)) !== null) return true;
  if (config().signUp === "closed") return signInProblemPage("closed");
  return person.email === undefined ? signInProblemPage("address-not-confirmed") : true;
}
