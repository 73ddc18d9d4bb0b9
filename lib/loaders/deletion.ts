import "server-only";
import { requireRecentProof } from "#lib/auth/recent-proof";
import { zoneFor } from "#lib/domain/time/dates";

type DeletionView = Readonly<{
  email: string;
  timeZone: string;
  /** When the account is deleted, as was asked; null as long as it stays. */
  deletesAt: Date | null;
}>;

/** Returns what the page about deleting an account shows, to whoever has just shown who they are. */
export async function loadDeletion(): Promise<DeletionView> {
  const { email, timeZone, deletesAt } = await requireRecentProof();
  return { email, timeZone: zoneFor(timeZone), deletesAt };
}
