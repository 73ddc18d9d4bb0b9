import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { formatSpan } from "../dates.ts";

/** Returns "You tried DevOps for a day and went back.", of a stay that was left again within 72 hours. */
export function formatTried({
  tried: { path, startedAt, endedAt = startedAt },
  titleOf,
}: Readonly<{
  tried: Pick<EnrollmentRecord, "path" | "startedAt" | "endedAt">;
  titleOf: (path: string) => string;
}>): string {
  const span = formatSpan({ from: startedAt, to: endedAt }).replace(/^one /, "a ");
  return `You tried ${titleOf(path)} for ${span} and went back.`;
}
