import type { Resource, Sighting } from "#lib/domain/roadmap/roadmap";
import { formatDate } from "#lib/wording/dates";

const WORDINGS: Readonly<Record<Sighting, (date: string) => string>> = {
  opened: (date) => `opened on ${date}`,
  "stored-copy": (date) => `read in a stored copy on ${date}`,
  index: (date) => `found in an index on ${date}, not opened`,
};

/** Returns when and by what means somebody last saw that a resource is there: "opened on 20 November 2026". */
export function formatSighting({
  checkedOn,
  checkedHow,
}: Pick<Resource, "checkedOn" | "checkedHow">): string {
  return WORDINGS[checkedHow](formatDate(checkedOn));
}
