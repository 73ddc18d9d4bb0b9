import { LARGEST_ARCHIVE_BYTES } from "#lib/domain/archive/archive-size";
import { LARGEST_UPLOAD_BYTES } from "#lib/domain/pictures/picture";
import { LARGEST_FORM_BYTES } from "#lib/domain/text/storable";

/** The most bytes of a body, by the beginning of the address that it is sent to; the first that fits. */
const BODY_LIMITS = [
  { path: "/api/auth/", bytes: 16_000 },
  { path: "/api/sign-out", bytes: 16_000 },
  { path: "/api/reminders/", bytes: 16_000 },
  { path: "/api/summary/", bytes: 16_000 },
  // A file of a learner's data, and what a form adds around it.
  { path: "/api/import", bytes: LARGEST_ARCHIVE_BYTES + 10_000 },
  { path: "/api/pictures", bytes: LARGEST_UPLOAD_BYTES + 10_000 },
  { path: "/api/", bytes: 64_000 },
  { path: "/", bytes: LARGEST_FORM_BYTES },
] as const;

/** Returns how many bytes a body may have that is sent to an address (docs/security.md#bounded-bodies). */
export function bodyLimit(path: string): number {
  return BODY_LIMITS.find((each) => path.startsWith(each.path))?.bytes ?? 0;
}
