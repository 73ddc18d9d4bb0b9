import {
  type EnrollmentRecord,
  type EnrollmentSnapshot,
  FIRST_SNAPSHOT,
} from "../record/enrollment.ts";
import type { LearnerRecord, WorkRecord } from "../record/learner-record.ts";
import { reasonsOf } from "../switch/own-words.ts";
import type { TrialEnd } from "../trial/trial-end.ts";
import { workDaysWithin } from "../work/work.ts";
import { type Detour, type Stay, staysOf } from "./detours.ts";

/** For a stay that goes on. */
const END_OF_TIME = new Date(8.64e15);

/** An enrollment as it is looked back on. */
export type EnrollmentEntry = Readonly<{
  /** With detours, the last part of the stay, since the first one began. */
  enrollment: EnrollmentRecord;
  /** Absent while it goes on. A trial whose days have passed has ended, though nobody has said so. */
  endedAt?: Date;
  /** Why the learner is or was on it: what they wrote when they chose or tried it, or with the switch that began it. */
  reason?: string;
  /** What they wrote when they left it, unless that is why they are on the next path. */
  leftBecause?: string;
  /** At its end, or now. */
  snapshot: EnrollmentSnapshot;
  /** The path that came next; only where the enrollment ended as switched. */
  nextPath?: string;
  /** Whether the switch that began it helped, as the learner answered. */
  reflection?: LearnerRecord["reflections"][number];
  /** Paths that were tried for under 72 hours in between, oldest first. */
  detours: readonly Detour[];
}>;

/**
 * Returns a learner's enrollments, newest first; a switch that was undone within 72 hours is part of the stay around it.
 * `snapshot` is that of the open committed one, `trial` how the open trial would end now, and whether its days have passed.
 */
export function enrollmentEntries({
  enrollments,
  snapshot = FIRST_SNAPSHOT,
  trial,
  reflections = [],
  ...work
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  snapshot?: EnrollmentSnapshot;
  trial?: TrialEnd & Readonly<{ isOver: boolean }>;
  reflections?: LearnerRecord["reflections"];
}> &
  WorkRecord): readonly EnrollmentEntry[] {
  const stays = staysOf(enrollments);
  const openTrialOf = (id: string) => (trial?.trial === id ? trial : undefined);
  const committed = stays.map((stay, index): EnrollmentEntry => {
    const enrollment = wholeOf(stay);
    const next = stays[index + 1];
    return {
      enrollment,
      reason: reasonOf({ stay, enrollments }),
      leftBecause: leftBecause({ stay, next, enrollments }),
      endedAt: enrollment.endedAt,
      snapshot: snapshotOf({ stay, open: snapshot, work }),
      nextPath: enrollment.endedAs === "switched" ? next?.parts[0].path : undefined,
      reflection: reflections.find((each) => stay.parts.some(({ id }) => id === each.enrollment)),
      detours: stay.detours,
    };
  });
  const trials = enrollments
    .filter(({ kind }) => kind === "trial")
    .map((enrollment): EnrollmentEntry => {
      const open = openTrialOf(enrollment.id);
      return {
        enrollment,
        reason: enrollment.why || undefined,
        endedAt: enrollment.endedAt ?? (open?.isOver ? open.endedAt : undefined),
        snapshot: enrollment.ended ?? open?.snapshot ?? snapshot,
        detours: [],
      };
    });
  return [...committed, ...trials].toSorted(
    (one, other) => other.enrollment.startedAt.getTime() - one.enrollment.startedAt.getTime(),
  );
}

/** The last part of a stay, from the beginning of the first, with the last date to look back on. */
function wholeOf({ parts }: Stay): EnrollmentRecord {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const lookBackOn = parts.findLast((part) => part.lookBackOn !== undefined)?.lookBackOn;
  return { ...last, startedAt: first.startedAt, lookBackOn };
}

type OfStay = Readonly<{ stay: Stay; enrollments: readonly EnrollmentRecord[] }>;

function reasonOf({ stay: { parts }, enrollments }: OfStay): string | undefined {
  const enrollment = parts.at(-1) ?? parts[0];
  const { words } = reasonsOf({ enrollments, enrollment });
  // What was written when another path was left stands with that one.
  return words?.when === "left" ? undefined : words?.text;
}

function leftBecause({
  stay: { parts },
  next,
  enrollments,
}: OfStay & Readonly<{ next?: Stay }>): string | undefined {
  const { endedAs, switchReason } = parts.at(-1) ?? parts[0];
  if (!switchReason) return undefined;
  const isOfNext =
    endedAs === "switched" &&
    next !== undefined &&
    reasonOf({ stay: next, enrollments }) === switchReason;
  return isOfNext ? undefined : switchReason;
}

/** Where the last part stands; with detours, the work days of the whole stay, each of them once. */
function snapshotOf({
  stay: { parts, detours },
  open,
  work,
}: Readonly<{ stay: Stay; open: EnrollmentSnapshot; work: WorkRecord }>): EnrollmentSnapshot {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const stands = last.ended ?? open;
  if (detours.length === 0) return stands;
  const days = workDaysWithin({
    record: work,
    from: first.startedAt,
    to: last.endedAt ?? END_OF_TIME,
  });
  return { ...stands, activeDays: days.length };
}
