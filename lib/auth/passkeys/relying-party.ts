import "server-only";
import { config } from "#lib/config";

const NAME = "Waymark";

/** Returns whom a passkey is for: this host by its configured address, whatever a request says of itself. */
export function relyingParty(): Readonly<{ name: string; id: string; origin: string }> {
  const { origin } = config();
  return { name: NAME, id: new URL(origin).hostname, origin };
}
