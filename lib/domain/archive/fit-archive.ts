import type { ArchiveLists } from "./archive.ts";

/** What an instance has published: whatever else a file names means nothing here. */
export type Known = Readonly<{
  hasMilestone: (id: string) => boolean;
  hasStep: (of: Readonly<{ milestone: string; step: string }>) => boolean;
  hasRoadmap: (name: string) => boolean;
  /** The name of the newest version of a path; undefined for a path that is not there. */
  newestOf: (path: string) => string | undefined;
}>;

/** What a file names and nobody knows here, each once. */
export type Unknown = Readonly<{
  milestones: readonly string[];
  paths: readonly string[];
  /** Versions: where their path is known, its newest version stands in for them. */
  roadmaps: readonly string[];
}>;

/** Returns the part of a record that an instance can hold, and what it does not know of the rest. */
export function fitTo({
  record,
  known,
}: Readonly<{ record: ArchiveLists; known: Known }>): Readonly<{
  record: ArchiveLists;
  unknown: Unknown;
}> {
  const { hasMilestone, hasRoadmap, newestOf } = known;
  const isKnown = (row: Readonly<{ milestone: string | null }>) =>
    row.milestone === null || hasMilestone(row.milestone);
  const enrollments = record.enrollments.flatMap((row) => {
    const newest = newestOf(row.path);
    if (newest === undefined) return [];
    return [hasRoadmap(row.roadmap) ? row : { ...row, roadmap: newest }];
  });
  const names = new Set(enrollments.map(({ id }) => id));
  const fitting: ArchiveLists = {
    ...record,
    enrollments,
    completions: record.completions.filter(isKnown),
    waivers: record.waivers.filter(isKnown),
    putAside: record.putAside.filter(isKnown),
    stepTicks: record.stepTicks.filter((row) => isKnown(row) && known.hasStep(row)),
    logs: record.logs.filter(isKnown),
    evidence: record.evidence.filter(isKnown),
    notes: record.notes.filter(isKnown),
    explanations: record.explanations.filter(isKnown),
    reviews: record.reviews.filter(isKnown),
    reviewDelays: record.reviewDelays.filter(isKnown),
    plannedSwitches: record.plannedSwitches.filter(
      ({ enrollment, path }) => names.has(enrollment) && newestOf(path) !== undefined,
    ),
    reflections: record.reflections.filter(({ enrollment }) => names.has(enrollment)),
  };
  return { record: fitting, unknown: unknownIn({ record, known }) };
}

function unknownIn({ record, known }: Readonly<{ record: ArchiveLists; known: Known }>): Unknown {
  const { completions, waivers, putAside, stepTicks, logs, evidence, notes, explanations } = record;
  const named = [completions, waivers, putAside, stepTicks, logs, evidence, notes, explanations];
  const milestones = named.flatMap((rows) => rows.flatMap(({ milestone }) => milestone ?? []));
  const paths = [...record.enrollments, ...record.plannedSwitches].map(({ path }) => path);
  return {
    milestones: [...new Set(milestones)].filter((id) => !known.hasMilestone(id)),
    paths: [...new Set(paths)].filter((path) => known.newestOf(path) === undefined),
    roadmaps: [...new Set(record.enrollments.map(({ roadmap }) => roadmap))].filter(
      (name) => !known.hasRoadmap(name),
    ),
  };
}
