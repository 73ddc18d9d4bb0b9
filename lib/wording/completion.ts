import type { CompletionRecord } from "#lib/domain/completion/completion-record";
import type { CredentialTexts } from "#lib/domain/completion/credential";
import { counted } from "./numbers.ts";

/** What every completion record says of itself, so that nobody takes it for more than it is. */
export const NOBODY_EXAMINED =
  "Nobody has examined this. The milestones were ticked by the learner alone, without a teacher, a test or a supervisor; Waymark only kept the record.";

/** Returns how the required milestones were cleared: "15 done, 2 known before, 3 skipped". */
export function formatCleared({
  done,
  prior,
  skipped,
}: Pick<CompletionRecord, "done" | "prior" | "skipped">): string {
  return [
    `${done} done`,
    ...(prior > 0 ? [`${prior} known before`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(", ");
}

/** Returns the same of a record that stands by itself: "All 20 done", or "20: 15 done, 2 known before, 3 skipped". */
export function formatRequired(
  record: Pick<CompletionRecord, "required" | "done" | "prior" | "skipped">,
): string {
  const { required, done } = record;
  return done === required ? `All ${required} done` : `${required}: ${formatCleared(record)}`;
}

/** Returns what a credential of this record says in sentences. */
export function credentialTexts(record: CompletionRecord): CredentialTexts {
  const { path, required, workDays, loggedHours, built } = record;
  return {
    name: `Completion record: ${path.title}`,
    description: `The learning path “${path.title}” of Waymark: ${counted(required, "required milestone")}.`,
    narrative: [
      `Of ${counted(required, "required milestone")}: ${formatCleared(record)}.`,
      `${counted(workDays, "work day")}, ${counted(loggedHours, "hour")} logged.`,
      ...(built.length === 0 ? [] : [`Projects: ${built.join("; ")}.`]),
      NOBODY_EXAMINED,
    ].join(" "),
  };
}
