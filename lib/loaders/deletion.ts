import "server-only";
import { requireRecentProof } from "#lib/auth/recent-proof";
import { zoneFor } from "#lib/domain/time/dates";
import { isTooLargeToImport, loadArchive } from "#lib/loaders/archive";

type DeletionView = Readonly<{
  email: string;
  timeZone: string;
  /** When the account is deleted, as was asked; null as long as it stays. */
  deletesAt: Date | null;
  /** The file of all their data is larger than a Waymark reads in. */
  isTooLarge: boolean;
}>;

/** Returns what the page about deleting an account shows, to whoever has just shown who they are. */
export async function loadDeletion(): Promise<DeletionView> {
  const { email, timeZone, deletesAt } = await requireRecentProof();
  const isTooLarge = isTooLargeToImport(await loadArchive());
  return { email, timeZone: zoneFor(timeZone), deletesAt, isTooLarge };
}
