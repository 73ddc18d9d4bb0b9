import "server-only";
import { config } from "#lib/config";

/** A service that people may sign in with; without a provider, one that is no longer set up here. */
type Service = Readonly<{
  issuer: string;
  label: string;
  provider: string | undefined;
  connectedAs: string | undefined;
}>;

/** Returns the services that people may sign in with here, and those that a learner connected when they still were. */
export function servicesWith(
  identities: readonly Readonly<{ issuer: string; label: string }>[],
): readonly Service[] {
  const connected = new Map(identities.map(({ issuer, label }) => [issuer, label]));
  const here = config().providers.map(({ id, label, issuer }) => ({
    ...{ issuer, label, provider: id, connectedAs: connected.get(issuer) },
  }));
  const gone = [...connected]
    .filter(([issuer]) => here.every((each) => each.issuer !== issuer))
    .map(([issuer, connectedAs]) => ({
      ...{ issuer, label: new URL(issuer).host, provider: undefined, connectedAs },
    }));
  return [...here, ...gone];
}
