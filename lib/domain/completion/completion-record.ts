import type { Arrival } from "../progress/arrival.ts";
import type { Counts } from "../progress/progress.ts";
import type { LocalDate } from "../time/dates.ts";

/** What is said of a learner who completed a path, to others as well: what was done, and nothing of how they came to it. */
export type CompletionRecord = Readonly<{
  /** The enrollment, as a URI of its own. */
  id: string;
  name: string;
  path: Readonly<{ id: string; title: string }>;
  /** When the path was begun and completed: their own dates. */
  from: LocalDate;
  to: LocalDate;
  completedAt: Date;
  /** Required milestones: how many there are, how many of these were done, known before, and skipped. */
  required: number;
  done: number;
  prior: number;
  skipped: number;
  workDays: number;
  /** Whole. */
  loggedHours: number;
  /** The projects that were done. */
  built: readonly string[];
}>;

/** Returns the record of a completed path. `required` of the counts are those of the version that was followed. */
export function completionRecordOf({
  enrollment,
  name,
  path,
  from,
  to,
  completedAt,
  counts,
  arrival,
  requiredPrior,
}: Readonly<{
  /** Its id, a UUID. */
  enrollment: string;
  name: string;
  path: CompletionRecord["path"];
  from: LocalDate;
  to: LocalDate;
  completedAt: Date;
  counts: Pick<Counts, "required" | "cleared" | "waived">;
  arrival: Pick<Arrival, "workDays" | "loggedHours" | "built">;
  /** How many of the required ones the learner could do before Waymark. */
  requiredPrior: number;
}>): CompletionRecord {
  return {
    id: `urn:uuid:${enrollment}`,
    ...{ name, path: { id: path.id, title: path.title }, from, to, completedAt },
    required: counts.required,
    done: counts.cleared - counts.waived - requiredPrior,
    prior: requiredPrior,
    skipped: counts.waived,
    workDays: arrival.workDays,
    loggedHours: Math.round(arrival.loggedHours),
    built: arrival.built
      .filter(({ milestone }) => milestone.kind === "project")
      .map(({ milestone }) => milestone.title),
  };
}
