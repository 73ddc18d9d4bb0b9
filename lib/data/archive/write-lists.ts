import "server-only";
import type { RoadmapNames } from "#lib/data/archive/roadmap-names";
import type { Transaction } from "#lib/data/transaction";
import type { ArchiveLists } from "#lib/domain/archive/archive";
import { renameReferences } from "#lib/domain/archive/event-refs";

type Writing = Readonly<{
  userId: string;
  lists: ArchiveLists;
  roadmaps: RoadmapNames;
  /** The id of an enrollment or a log that the file names, the same whenever it is asked. */
  idOf: (name: string) => string;
}>;

/** Writes rows of a file for a learner. Their ids are new ones; in their order they sort as in the file. */
export async function writeLists(
  tx: Transaction,
  { userId, lists, roadmaps, idOf }: Writing,
): Promise<void> {
  const marked = ({ milestone, at }: Readonly<{ milestone: string; at: string }>) => ({
    ...{ userId, milestoneId: milestone, at: new Date(at) },
  });
  const dated = ({ on, ...row }: Readonly<{ milestone: string; at: string; on: string }>) => ({
    ...marked(row),
    on: day(on),
  });
  await tx.enrollment.createMany({
    data: lists.enrollments.map(({ ended, lookBackOn, ...row }) => ({
      ...{ id: idOf(row.id), userId, pathId: row.path, roadmapId: roadmapId(row.roadmap) },
      ...{ kind: row.kind, startedAt: new Date(row.startedAt), why: row.why },
      ...{ hoursPerWeek: row.hoursPerWeek, lookBackOn: dayOrNull(lookBackOn) },
      ...{ endedAt: timeOrNull(row.endedAt), endedAs: row.endedAs, exempt: row.exempt },
      ...{ switchReason: row.switchReason, endedPhase: ended?.phase ?? null },
      ...{ endedDepth: ended?.depth ?? null, endedActiveDays: ended?.activeDays ?? null },
    })),
  });
  await tx.completion.createMany({
    data: lists.completions.map(({ prior, ...row }) => ({ ...dated(row), prior })),
  });
  await tx.waiver.createMany({
    data: lists.waivers.map(({ reason, ...row }) => ({ ...marked(row), reason })),
  });
  await tx.putAside.createMany({ data: lists.putAside.map(marked) });
  await tx.stepTick.createMany({
    data: lists.stepTicks.map(({ step, prior, ...row }) => ({
      ...dated(row),
      ...{ stepId: step, prior },
    })),
  });
  await tx.workLog.createMany({
    data: lists.logs.map(({ id, milestone, on, at, hours, what }) => ({
      ...{ id: idOf(id), userId, milestoneId: milestone, on: day(on), at: new Date(at) },
      ...{ hours, what },
    })),
  });
  await tx.evidence.createMany({
    data: lists.evidence.map(({ text, ...row }) => ({ ...dated(row), url: text })),
  });
  await tx.note.createMany({
    data: lists.notes.map(({ text, ...row }) => ({ ...dated(row), text })),
  });
  await tx.explanation.createMany({
    data: lists.explanations.map(({ text, ...row }) => ({ ...dated(row), text })),
  });
  await tx.reviewDelay.createMany({
    data: lists.reviewDelays.map(({ until, ...row }) => ({ ...marked(row), until: day(until) })),
  });
  await tx.review.createMany({
    data: inOrder(lists.reviews).map(({ id, outcome, ...row }) => ({
      ...{ ...dated(row), id, outcome },
    })),
  });
  await tx.burstAnswer.createMany({
    data: inOrder(lists.burstAnswers).map(({ id, on, as, since, at }) => ({
      ...{ id, userId, on: day(on), as, since: dayOrNull(since), at: new Date(at) },
    })),
  });
  await tx.pause.createMany({
    data: inOrder(lists.pauses).map(({ id, from, to, at }) => ({
      ...{ id, userId, from: day(from), to: dayOrNull(to), at: new Date(at) },
    })),
  });
  await tx.weeklyGoal.createMany({
    data: inOrder(lists.goals).map(({ since, at, weekdays, ...row }) => ({
      ...{ ...row, userId, weekdays: [...weekdays], since: day(since), at: new Date(at) },
    })),
  });
  await tx.plannedSwitch.createMany({
    data: inOrder(lists.plannedSwitches).map((row) => ({
      ...{ id: row.id, userId, enrollmentId: idOf(row.enrollment), pathId: row.path },
      ...{ reason: row.reason, at: new Date(row.at), dueOn: day(row.dueOn) },
      ...{ resolvedAt: timeOrNull(row.resolvedAt), resolvedAs: row.resolvedAs },
    })),
  });
  await tx.switchReflection.createMany({
    data: lists.reflections.map(({ enrollment, helped, text, at }) => ({
      ...{ userId, enrollmentId: idOf(enrollment), helped, text, at: new Date(at) },
    })),
  });
  await tx.correctionDismissal.createMany({
    data: inOrder(lists.correctionDismissals).map(({ at, until, ...row }) => ({
      ...{ ...row, userId, at: new Date(at), until: dayOrNull(until) },
    })),
  });
  await tx.noticeDismissal.createMany({
    data: lists.noticeDismissals.map(({ upToHopAt, at }) => ({
      ...{ userId, upToHopAt: new Date(upToHopAt), at: new Date(at) },
    })),
  });
  await tx.weekLook.createMany({
    data: lists.weekLooks.map(({ monday, at, ...row }) => ({
      ...{ ...row, userId, monday: day(monday), at: new Date(at) },
    })),
  });
  await tx.event.createMany({
    data: inOrder(lists.events).map(({ id, operation, ...row }) => {
      const event = renameReferences({
        event: row,
        rename: ({ reference, name }) =>
          reference === "roadmap" ? (roadmaps.idOf(name) ?? null) : idOf(name),
      });
      return {
        ...{ id, userId, type: event.type, at: new Date(event.at), on: day(event.on) },
        ...{ operationId: operation, data: structuredClone(event.data) },
      };
    }),
  });

  function roadmapId(name: string): string {
    const id = roadmaps.idOf(name);
    if (id === undefined) throw new Error(`${name} was planned, and is not there`);
    return id;
  }
}

/** Rows with new ids that sort as the rows do: of the same moment, they are read by their ids. */
function inOrder<Row>(rows: readonly Row[]): readonly (Row & Readonly<{ id: string }>)[] {
  const ids = rows.map(() => crypto.randomUUID()).toSorted();
  return rows.map((row, index) => ({ ...row, id: ids[index] ?? crypto.randomUUID() }));
}

function day(on: string): Date {
  return new Date(`${on}T00:00:00Z`);
}

function dayOrNull(on: string | null): Date | null {
  return on === null ? null : day(on);
}

function timeOrNull(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}
