import type { EnrollmentRecord } from "../record/enrollment.ts";
import { readEventData } from "../record/event.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { LocalDate } from "../time/dates.ts";
import { hoursElapsed } from "../time/instants.ts";
import { lastSwitch } from "./way-back.ts";

/** What has just happened between a learner and their paths, and is told once it has. Paths are ids. */
export type PathNews = Readonly<
  | { kind: "stayed"; path: string }
  | { kind: "switched"; from: string; to: string }
  | { kind: "went-back"; tried: EnrollmentRecord; to: string; isUndone: boolean }
  | { kind: "committed"; path: string; lookBackOn?: LocalDate }
  | { kind: "left"; path: string }
  | { kind: "trial-started"; path: string }
  | { kind: "trial-ended"; path: string }
  | { kind: "switch-planned"; path: string; dueOn: LocalDate }
  | { kind: "plan-ended"; path: string; as: "cancelled" | "stayed" }
>;

/** For so many hours it is told: long enough to come back from another page; a switch, for the day on which its pattern waits. */
const TOLD = { hours: 0.25, switchHours: 24 } as const;

type Told = Pick<LearnerRecord, "enrollments" | "lastPathEvent">;
type PathEvent = NonNullable<LearnerRecord["lastPathEvent"]>;

/** Returns what has just happened between a learner and their paths, or nothing (docs/rules.md#told). */
export function pathNews({
  record,
  now,
}: Readonly<{ record: Told; now: Date }>): PathNews | undefined {
  const event = record.lastPathEvent;
  if (event === undefined) return undefined;
  const news = newsOf({ event, enrollments: record.enrollments });
  const hours = news?.kind === "switched" ? TOLD.switchHours : TOLD.hours;
  return hoursElapsed({ from: event.at, to: now }) < hours ? news : undefined;
}

function newsOf({
  event: { type, data },
  enrollments,
}: Readonly<{
  event: PathEvent;
  enrollments: readonly EnrollmentRecord[];
}>): PathNews | undefined {
  switch (type) {
    case "switched":
      return newsOfSwitch(enrollments);
    case "committed": {
      const path = readEventData(type, data)?.path;
      const begun = enrollments.find((each) => each.path === path && each.endedAt === undefined);
      return begun && { kind: "committed", path: begun.path, lookBackOn: begun.lookBackOn };
    }
    case "left": {
      const id = readEventData(type, data)?.enrollment;
      const left = enrollments.find((each) => each.id === id);
      return left && { kind: "left", path: left.path };
    }
    case "trial-started":
    case "trial-ended": {
      const path = readEventData(type, data)?.path;
      return path === undefined ? undefined : { kind: type, path };
    }
    case "switch-planned": {
      const plan = readEventData(type, data);
      return plan && { kind: type, path: plan.path, dueOn: plan.dueOn };
    }
    case "planned-switch-settled": {
      const plan = readEventData(type, data);
      const as = plan?.as === "cancelled" || plan?.as === "stayed" ? plan.as : undefined;
      return plan && as && { kind: "plan-ended", path: plan.path, as };
    }
  }
}

function newsOfSwitch(enrollments: readonly EnrollmentRecord[]): PathNews | undefined {
  const last = lastSwitch(enrollments);
  if (last === undefined) return undefined;
  const { left, begun, isReturn, isCounted } = last;
  return isReturn
    ? { kind: "went-back", tried: left, to: begun.path, isUndone: !isCounted }
    : { kind: "switched", from: left.path, to: begun.path };
}
