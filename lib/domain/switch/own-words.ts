import { toFocusHistory } from "../focus/focus-history.ts";
import { judgeSwitches } from "../focus/switches.ts";
import { committedInOrder, type EnrollmentRecord } from "../record/enrollment.ts";
import type { LocalDate } from "../time/dates.ts";

/** What a learner once wrote about being on a path. */
export type OwnWords = Readonly<{
  text: string;
  at: Date;
  /** With what it was written: choosing the path, switching to it, or leaving another one before it. */
  when: "chose" | "switched" | "left";
  /** The path that they came from; absent where they chose it. */
  from?: string;
}>;

/** Why a learner is on a path, and when they meant to look back on it. */
export type Reasons = Readonly<{ words?: OwnWords; lookBackOn?: LocalDate }>;

/**
 * Returns why a learner began a stay on a path (docs/rules.md#own-words): what they wrote when they chose it, else with the
 * switch that began it, else, where they came back, what they wrote about the stay that they came back to.
 */
export function reasonsOf({
  enrollments,
  enrollment,
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  enrollment: EnrollmentRecord;
}>): Reasons {
  const committed = committedInOrder(enrollments);
  const switchedAt = new Set(
    judgeSwitches(toFocusHistory({ enrollments })).map(({ at }) => at.getTime()),
  );
  return reasonsAt(committed.findIndex(({ id }) => id === enrollment.id));

  function reasonsAt(index: number): Reasons {
    const [before, stay] = [committed[index - 1], committed[index]];
    if (stay === undefined) return {};
    const isSwitch = before !== undefined && switchedAt.has(stay.startedAt.getTime());
    const words = wordsAbout({ stay, before: isSwitch ? before : undefined });
    const back = backTo({ stay, before, earlier: committed[index - 2], isSwitch });
    const carried = back === undefined ? {} : reasonsAt(index - back);
    return {
      words: words ?? carried.words,
      lookBackOn: stay.lookBackOn ?? carried.lookBackOn,
    };
  }
}

/** What was written when the stay began; `before` is the stay that was switched from. */
function wordsAbout({
  stay: { why, startedAt },
  before,
}: Readonly<{ stay: EnrollmentRecord; before?: EnrollmentRecord }>): OwnWords | undefined {
  const from = before?.path;
  if (why !== "") {
    return { text: why, at: startedAt, when: before === undefined ? "chose" : "switched", from };
  }
  if (!before?.switchReason) return undefined;
  return before.endedAs === "left"
    ? { text: before.switchReason, at: before.endedAt ?? startedAt, when: "left", from }
    : { text: before.switchReason, at: startedAt, when: "switched", from };
}

/** How many stays ago the one was that this one comes back to. */
function backTo({
  stay,
  before,
  earlier,
  isSwitch,
}: Readonly<{
  stay: EnrollmentRecord;
  before?: EnrollmentRecord;
  earlier?: EnrollmentRecord;
  isSwitch: boolean;
}>): 1 | 2 | undefined {
  if (isSwitch) return earlier?.path === stay.path ? 2 : undefined;
  return before?.path === stay.path && before.endedAs === "left" ? 1 : undefined;
}
