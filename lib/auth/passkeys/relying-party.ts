import "server-only";
import { config } from "#lib/config";

const NAME = "Waymark";

/** EdDSA, ES256 and RS256 (RFC 9053). Named, since the library would else try out which others this Node.js knows. */
export const ALGORITHMS = [-8, -7, -257];

/** Returns whom a passkey is for: this host by its configured address, whatever a request says of itself. */
export function relyingParty(): Readonly<{ name: string; id: string; origin: string }> {
  const { origin } = config();
  return { name: NAME, id: new URL(origin).hostname, origin };
}
