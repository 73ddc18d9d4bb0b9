import type { ArchiveList, ArchiveLists } from "./archive.ts";
import { renameReferences } from "./event-refs.ts";

type KeyOf<List extends ArchiveList> = (row: ArchiveLists[List][number]) => string;

/** By list, what makes two rows the same fact. */
export type Keys = { readonly [List in ArchiveList]: KeyOf<List> };

/**
 * Returns by what the rows of a record are compared with those of another one: what they name, by what it is and not by what
 * the file calls it.
 */
export function keysOf({ enrollments, logs }: Pick<ArchiveLists, "enrollments" | "logs">): Keys {
  const startOf = new Map(enrollments.map(({ id, startedAt }) => [id, startedAt]));
  const start = (name: string) => startOf.get(name) ?? "gone";
  const logKey: KeyOf<"logs"> = ({ id: _, ...row }) =>
    row.what === null ? `${row.milestone} ${row.on}` : canonical(row);
  const keyOfLog = new Map(logs.map((row) => [row.id, logKey(row)]));
  const milestone = (row: Readonly<{ milestone: string }>) => row.milestone;
  return {
    enrollments: ({ startedAt }) => startedAt,
    completions: milestone,
    waivers: milestone,
    putAside: milestone,
    stepTicks: (row) => `${row.milestone} ${row.step}`,
    logs: logKey,
    burstAnswers: canonical,
    evidence: milestone,
    notes: milestone,
    explanations: milestone,
    reviews: canonical,
    reviewDelays: milestone,
    pauses: canonical,
    goals: canonical,
    plannedSwitches: (row) => canonical({ ...row, enrollment: start(row.enrollment) }),
    reflections: ({ enrollment }) => start(enrollment),
    correctionDismissals: canonical,
    noticeDismissals: ({ upToHopAt }) => upToHopAt,
    weekLooks: ({ monday }) => monday,
    events: (event) =>
      canonical(
        renameReferences({
          event,
          rename: ({ reference, name }) => {
            if (reference === "roadmap") return name;
            return reference === "log" ? (keyOfLog.get(name) ?? "gone") : start(name);
          },
        }),
      ),
  };
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
