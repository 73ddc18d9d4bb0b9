import "server-only";
import { requireViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import { listIdentities } from "#lib/data/account/identities";

type Service = Readonly<{
  issuer: string;
  label: string;
  provider: string | undefined;
  connectedAs: string | undefined;
}>;

/** Returns the services that people may sign in with here, and those that the viewer connected when they still were. */
export async function loadServices(): Promise<readonly Service[]> {
  const { userId } = await requireViewer();
  const connected = new Map(
    (await listIdentities(userId)).map(({ issuer, label }) => [issuer, label]),
  );
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
