import "server-only";
import { headers } from "next/headers";
import type { Account, Profile } from "next-auth";
import { readHeldSession } from "#lib/auth/open-session";
import { providerOf } from "#lib/auth/provider/auth-provider";
import { verifyIdToken } from "#lib/auth/provider/id-token";
import { type Person, personOf } from "#lib/auth/provider/person";
import { connectCookie } from "#lib/auth/secret-cookies";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { connectIdentity } from "#lib/data/account/connections";
import { findIdentityOwner } from "#lib/data/account/identities";
import { wakeMailWorker } from "#lib/data/outbox";
import { connectOutcomePage } from "#lib/domain/connection";
import { signInProblemPage } from "#lib/domain/sign-in-problem";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";

type Arrival = Readonly<{ account?: Account | null | undefined; profile?: Profile | undefined }>;

/**
 * Decides about somebody whom a provider sends back, before next-auth signs them in: true lets them in, an address leads
 * there instead. Whoever set out to connect the provider is connected, and signed in as nobody else. Whoever has come before
 * is let in by who they are for the provider. Whoever is new is let in where accounts may be made, with an address that the
 * provider vouches for: next-auth refuses one that has an account (OAuthAccountNotLinked), since nobody is connected with an
 * account by an address.
 */
export async function admitArrival({ account, profile }: Arrival): Promise<string | true> {
  if (account == null) throw new Error("nobody was sent");
  // A mailed link: useVerificationToken() of the adapter decides.
  if (account.type === "email") return true;
  const provider = providerOf(account.provider);
  if (provider.kind !== "github") {
    await verifyIdToken({ provider, idToken: account.id_token ?? "" });
  }
  const person = personOf({ provider, claims: profile });
  if (person === undefined) throw new Error("the provider named nobody");
  const intentHash = await connectCookie.readHash();
  if (intentHash !== null) return connect({ intentHash, person });
  if ((await findIdentityOwner(person.identity)) !== null) return true;
  if (config().signUp === "closed") return signInProblemPage("closed");
  return person.email === undefined ? signInProblemPage("address-not-confirmed") : true;
}

/** Connects the provider with the account in whose session that was meant, and leads to the page that says so. */
async function connect({
  intentHash,
  person: { identity },
}: Readonly<{ intentHash: Buffer; person: Person }>): Promise<string> {
  await connectCookie.drop();
  const tokenHash = await readHeldSession();
  if (tokenHash === null) return connectOutcomePage("no-intent");
  const now = readClock(await headers());
  const connected = await connectIdentity({
    ...{ tokenHash, intentHash, identity, now },
    notice: ({ email }) => noticeOf({ email, change: "provider-connected" }),
  });
  const object = identity.issuer;
  if (connected.ok) {
    const { userId } = connected;
    logSecurityEvent({ kind: "credential.added", actor: userId, object, result: "ok" });
    await wakeMailWorker();
  }
  return connectOutcomePage(connected.ok ? "connected" : connected.reason);
}
