import "server-only";
import type { Transaction } from "#lib/data/transaction";
import type { ArchiveRow } from "#lib/domain/archive/archive";
import type { StoredLists } from "#lib/domain/archive/name-references";
import type { LocalDate } from "#lib/domain/time/dates";
import type { Prisma } from "#prisma/generated/client";

/** By id among the same moments: an import gives new ids in the order of the file. */
const AS_WRITTEN = [{ at: "asc" as const }, { id: "asc" as const }];

type EventData = ArchiveRow<"events">["data"];

/** Returns all lists of a learner, each row as a file has it, with the ids of the database. */
export async function readLists(
  db: Transaction,
  { userId, roadmapName }: Readonly<{ userId: string; roadmapName: (id: string) => string }>,
): Promise<StoredLists> {
  const where = { userId };
  const byAt = { where, orderBy: { at: "asc" as const } };
  const asWritten = { where, orderBy: AS_WRITTEN };
  const enrollments = await db.enrollment.findMany({ where, orderBy: { startedAt: "asc" } });
  return {
    enrollments: enrollments.map((row) => enrollmentRow({ row, roadmapName })),
    completions: (await db.completion.findMany(byAt))
      .map((row) => ({ ...dated(row), prior: row.prior }))
      .toSorted(byMoment),
    waivers: (await db.waiver.findMany(byAt))
      .map((row) => ({ ...marked(row), reason: row.reason }))
      .toSorted(byMoment),
    putAside: (await db.putAside.findMany(byAt)).map(marked).toSorted(byMoment),
    stepTicks: (await db.stepTick.findMany(byAt))
      .map((row) => ({ ...dated(row), step: row.stepId, prior: row.prior }))
      .toSorted(byMoment),
    logs: (await db.workLog.findMany(asWritten)).map((row) => ({
      ...{ id: row.id, milestone: row.milestoneId, on: day(row.on), at: text(row.at) },
      ...{ hours: row.hours, what: row.what },
    })),
    burstAnswers: (await db.burstAnswer.findMany(asWritten)).map((row) => ({
      ...{ on: day(row.on), as: row.as, since: dayOrNull(row.since), at: text(row.at) },
    })),
    evidence: (await db.evidence.findMany(byAt))
      .map((row) => ({ ...dated(row), text: row.url }))
      .toSorted(byMoment),
    notes: (await db.note.findMany(byAt))
      .map((row) => ({ ...dated(row), text: row.text }))
      .toSorted(byMoment),
    explanations: (await db.explanation.findMany(byAt))
      .map((row) => ({ ...dated(row), text: row.text }))
      .toSorted(byMoment),
    reviews: (await db.review.findMany(asWritten)).map((row) => ({
      ...dated(row),
      outcome: row.outcome,
    })),
    reviewDelays: (await db.reviewDelay.findMany(byAt))
      .map((row) => ({ ...marked(row), until: day(row.until) }))
      .toSorted(byMoment),
    pauses: (await db.pause.findMany(asWritten)).map(({ from, to, at }) => ({
      ...{ from: day(from), to: dayOrNull(to), at: text(at) },
    })),
    goals: (await db.weeklyGoal.findMany(asWritten)).map((row) => ({
      ...{ since: day(row.since), weekdays: row.weekdays, hours: row.hours },
      ...{ reserveDays: row.reserveDays, at: text(row.at) },
    })),
    plannedSwitches: (await db.plannedSwitch.findMany(asWritten)).map((row) => ({
      ...{ enrollment: row.enrollmentId, path: row.pathId, reason: row.reason, at: text(row.at) },
      ...{ dueOn: day(row.dueOn), resolvedAt: textOrNull(row.resolvedAt) },
      resolvedAs: row.resolvedAs,
    })),
    reflections: (
      await db.switchReflection.findMany({
        where,
        orderBy: [{ at: "asc" }, { enrollment: { startedAt: "asc" } }],
      })
    ).map((row) => ({
      ...{ enrollment: row.enrollmentId, helped: row.helped, text: row.text, at: text(row.at) },
    })),
    correctionDismissals: (await db.correctionDismissal.findMany(asWritten)).map((row) => ({
      ...{ correction: row.correction, at: text(row.at), until: dayOrNull(row.until) },
      reason: row.reason,
    })),
    noticeDismissals: (
      await db.noticeDismissal.findMany({ where, orderBy: { upToHopAt: "asc" } })
    ).map((row) => ({ upToHopAt: text(row.upToHopAt), at: text(row.at) })),
    weekLooks: (await db.weekLook.findMany({ where, orderBy: { monday: "asc" } })).map((row) => ({
      ...{ monday: day(row.monday), question: row.question, text: row.text, at: text(row.at) },
    })),
    events: (await db.event.findMany(asWritten)).map((row) => ({
      ...{ type: row.type, at: text(row.at), on: day(row.on), operation: row.operationId },
      data: dataOf(row.data),
    })),
  };
}

function enrollmentRow({
  row,
  roadmapName,
}: Readonly<{
  row: Prisma.EnrollmentGetPayload<object>;
  roadmapName: (id: string) => string;
}>): ArchiveRow<"enrollments"> {
  const { endedPhase: phase, endedDepth: depth, endedActiveDays: activeDays } = row;
  const isWhole = phase !== null && depth !== null && activeDays !== null;
  return {
    ...{ id: row.id, path: row.pathId, roadmap: roadmapName(row.roadmapId), kind: row.kind },
    ...{ startedAt: text(row.startedAt), why: row.why, hoursPerWeek: row.hoursPerWeek },
    ...{ lookBackOn: dayOrNull(row.lookBackOn), endedAt: textOrNull(row.endedAt) },
    ...{ endedAs: row.endedAs, ended: isWhole ? { phase, depth, activeDays } : null },
    ...{ switchReason: row.switchReason, exempt: row.exempt },
  };
}

type Marked = Readonly<{ milestoneId: string; at: Date }>;

function marked({ milestoneId, at }: Marked) {
  return { milestone: milestoneId, at: text(at) };
}

function dated({ on, ...row }: Marked & Readonly<{ on: Date }>) {
  return { ...marked(row), on: day(on) };
}

type Placed = Readonly<{ at: string; milestone: string; step?: string }>;

/** The same everywhere: a database may put letters in an order of its own. */
function byMoment(one: Placed, other: Placed): number {
  return order(one) < order(other) ? -1 : 1;
}

function order({ at, milestone, step = "" }: Placed): string {
  return [at, milestone, step].join(" ");
}

/** What is no object is no data that Waymark ever wrote. */
function dataOf(data: Prisma.JsonValue): EventData {
  return isObject(data) ? data : {};
}

function isObject(data: Prisma.JsonValue): data is Record<string, never> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function text(at: Date): string {
  return at.toISOString();
}

function textOrNull(at: Date | null): string | null {
  return at === null ? null : text(at);
}

function day(on: Date): LocalDate {
  return on.toISOString().slice(0, 10);
}

function dayOrNull(on: Date | null): LocalDate | null {
  return on === null ? null : day(on);
}
