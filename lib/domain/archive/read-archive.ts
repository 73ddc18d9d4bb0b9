import { ARCHIVE_FORMAT, type Archive } from "./archive.ts";
import { readerOf } from "./archive-versions.ts";
import { keysOf } from "./import-keys.ts";

/** Why a file is not brought in. */
export const ARCHIVE_FAULTS = [
  "not-json",
  "not-an-archive",
  "other-version",
  "malformed",
  "contradicts-itself",
  "from-the-future",
] as const;

export type ArchiveFault = (typeof ARCHIVE_FAULTS)[number];

export type ReadArchive = Readonly<
  { ok: true; archive: Archive } | { ok: false; reason: ArchiveFault }
>;

/** Clocks differ: what was written by then has been. */
const LEEWAY_MS = 86_400_000;

/** Reads a file that somebody brings, as it is at `now`: all of it, or nothing. */
export function readArchive({ text, now }: Readonly<{ text: string; now: Date }>): ReadArchive {
  const value = parsed(text);
  if (value === undefined) return { ok: false, reason: "not-json" };
  if (!isObject(value) || value.format !== ARCHIVE_FORMAT) {
    return { ok: false, reason: "not-an-archive" };
  }
  const read = readerOf(value.schemaVersion);
  if (read === undefined) return { ok: false, reason: "other-version" };
  const archive = read(value);
  if (archive === undefined) return { ok: false, reason: "malformed" };
  if (!agrees(archive)) return { ok: false, reason: "contradicts-itself" };
  const latest = new Date(now.getTime() + LEEWAY_MS).toISOString();
  if (momentsOf(archive).some((moment) => moment > latest)) {
    return { ok: false, reason: "from-the-future" };
  }
  return { ok: true, archive };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // SyntaxError is the only way to learn that a text is no JSON.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether no row contradicts another, as the database would find. */
function agrees({ record }: Archive): boolean {
  const { enrollments, logs, plannedSwitches, reflections } = record;
  const names = new Set(enrollments.map(({ id }) => id));
  if (names.size < enrollments.length || !areUnique(logs.map(({ id }) => id))) return false;
  if ([...plannedSwitches, ...reflections].some((row) => !names.has(row.enrollment))) return false;
  if (logs.some(({ milestone, what }) => milestone === null && what === null)) return false;
  const keys = keysOf(record);
  const isOnce = [
    record.enrollments.map(keys.enrollments),
    record.completions.map(keys.completions),
    record.waivers.map(keys.waivers),
    record.putAside.map(keys.putAside),
    record.stepTicks.map(keys.stepTicks),
    record.evidence.map(keys.evidence),
    record.notes.map(keys.notes),
    record.explanations.map(keys.explanations),
    record.reviewDelays.map(keys.reviewDelays),
    record.reflections.map(keys.reflections),
    record.noticeDismissals.map(keys.noticeDismissals),
    record.weekLooks.map(keys.weekLooks),
  ].every(areUnique);
  const plain = logs.filter(({ what }) => what === null);
  return isOnce && areUnique(plain.map(keys.logs)) && areEndsTold(record);
}

function areEndsTold({ enrollments, plannedSwitches }: Archive["record"]): boolean {
  const open = enrollments.filter(({ endedAt }) => endedAt === null);
  return (
    areUnique(open.map(({ kind }) => kind)) &&
    plannedSwitches.filter(({ resolvedAt }) => resolvedAt === null).length <= 1 &&
    plannedSwitches.every((row) => (row.resolvedAt === null) === (row.resolvedAs === null)) &&
    enrollments.every(
      ({ startedAt, endedAt, endedAs, ended }) =>
        (endedAt === null) === (endedAs === null) &&
        (endedAt === null ? ended === null : startedAt <= endedAt),
    )
  );
}

function areUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Every moment at which something is said to have happened. */
function momentsOf({ settings, record }: Archive): readonly string[] {
  const { enrollments, plannedSwitches, ...lists } = record;
  return [
    settings.joinedAt,
    ...[settings.forecastHiddenAt, settings.weekLookHiddenAt].filter((at) => at !== null),
    ...enrollments.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt ?? startedAt]),
    ...plannedSwitches.flatMap(({ at, resolvedAt }) => [at, resolvedAt ?? at]),
    ...Object.values(lists).flatMap((rows) => rows.map(({ at }) => at)),
  ];
}
