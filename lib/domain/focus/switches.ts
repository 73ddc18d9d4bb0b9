import { daysElapsed, hoursElapsed } from "../time/instants.ts";
import { FOCUS, type FocusHistory } from "./focus-history.ts";

type Enrollment = FocusHistory["enrollments"][number];

/** Why a switch does not count, whatever the day on which it is looked at. */
export type SwitchRule = "exempt" | "settling" | "undone" | "returned" | "finished" | "deepened";

type Switch = Readonly<{
  left: Enrollment;
  leftAt: Date;
  next: Enrollment;
  /** It goes to the path of the committed enrollment just before the one it leaves. */
  isWayBack: boolean;
  isSettling: boolean;
  /** The switch out of the enrollment just before the one it leaves. */
  wayThere?: Switch;
}>;

export type JudgedSwitch = Readonly<{
  from: string;
  to: string;
  at: Date;
  verdict: Readonly<{ rule: SwitchRule }> | Readonly<{ weight: number }>;
}>;

/**
 * Returns every switch between committed enrollments, oldest first, with the first rule of
 * docs/rules.md#focus-rules that applies to it, or its weight (0.25 to 1) where none does. Trials play no part.
 */
export function judgeSwitches(history: FocusHistory): readonly JudgedSwitch[] {
  const switches = switchesAmong(committedInOrder(history));
  const excused = excusedAmong(switches);
  const undone = undoneBy(excused);

  return switches.map((each) => {
    const rule = ruleFor({ each, excused, undone });
    return {
      from: each.left.path,
      to: each.next.path,
      at: each.next.startedAt,
      verdict: rule ? { rule } : { weight: weightOf(each.left) },
    };
  });
}

function committedInOrder({ enrollments }: FocusHistory): readonly Enrollment[] {
  return enrollments
    .filter((enrollment) => enrollment.kind === "committed")
    .toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime());
}

function switchesAmong(committed: readonly Enrollment[]): readonly Switch[] {
  const switches: Switch[] = [];
  let previous: Switch | undefined;
  for (const [index, left] of committed.entries()) {
    previous = switchOutOf({ committed, index, left, wayThere: previous });
    if (previous) switches.push(previous);
  }
  return switches;
}

function switchOutOf({
  committed,
  index,
  left,
  wayThere,
}: Readonly<{
  committed: readonly Enrollment[];
  index: number;
  left: Enrollment;
  wayThere: Switch | undefined;
}>): Switch | undefined {
  const [first = left, next] = [committed[0], committed[index + 1]];
  if (!left.endedAt || !next || next.path === left.path) return undefined;
  if (left.endedAs !== "switched" && left.endedAs !== "left") return undefined;
  if (daysElapsed({ from: left.endedAt, to: next.startedAt }) > FOCUS.switchWithinDays) {
    return undefined;
  }
  return {
    left,
    leftAt: left.endedAt,
    next,
    isWayBack: committed[index - 1]?.path === next.path,
    isSettling: hoursElapsed({ from: first.startedAt, to: next.startedAt }) < FOCUS.settlingHours,
    wayThere,
  };
}

/** Exempt or not: marking a way back must not make a later one count that was excused before. */
function excusedAmong(switches: readonly Switch[]): ReadonlySet<Switch> {
  const excused = new Set<Switch>();
  let last: Date | undefined;
  for (const each of switches) {
    const at = each.next.startedAt;
    if (!each.isWayBack || each.isSettling) continue;
    if (last && daysElapsed({ from: last, to: at }) < FOCUS.excusedEveryDays) continue;
    excused.add(each);
    last = at;
  }
  return excused;
}

/** The short ways back and, with them, the ways there. */
function undoneBy(excused: ReadonlySet<Switch>): ReadonlySet<Switch | undefined> {
  const short = [...excused].filter(
    ({ left, next }) =>
      hoursElapsed({ from: left.startedAt, to: next.startedAt }) < FOCUS.undoneHours,
  );
  return new Set(short.flatMap((wayBack) => [wayBack, wayBack.wayThere]));
}

function ruleFor({
  each,
  excused,
  undone,
}: Readonly<{
  each: Switch;
  excused: ReadonlySet<Switch>;
  undone: ReadonlySet<Switch | undefined>;
}>): SwitchRule | undefined {
  if (each.left.exempt !== undefined) return "exempt";
  if (each.isSettling) return "settling";
  if (undone.has(each)) return "undone";
  if (excused.has(each)) return "returned";
  if (each.left.depth >= FOCUS.finishedDepth) return "finished";
  return hasDeepened(each) ? "deepened" : undefined;
}

function hasDeepened({ left, leftAt }: Switch): boolean {
  const { days, activeDays, depth } = FOCUS.deepened;
  const lasted = daysElapsed({ from: left.startedAt, to: leftAt });
  return lasted >= days && left.activeDays >= activeDays && left.depth >= depth;
}

function weightOf({ phase, depth }: Enrollment): number {
  const isUndecided = phase === "fundamentals" && depth === 0;
  return isUndecided ? FOCUS.undecidedWeight : Math.max(FOCUS.leastWeight, 1 - depth);
}
