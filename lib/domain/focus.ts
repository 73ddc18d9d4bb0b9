import { FOCUS, type FocusHistory } from "./focus/focus-history.ts";
import { type JudgedSwitch, judgeSwitches, type SwitchRule } from "./focus/switches.ts";
import { daysElapsed } from "./time/instants.ts";

export type { FocusHistory } from "./focus/focus-history.ts";

export type IgnoreRule = SwitchRule | "expired";

export type FocusAssessment = Readonly<{
  level: "steady" | "notice" | "reflect" | "cool-off";
  /** The sum of the contributions, to 12 decimals, so that decimals that add up to a limit meet it. */
  score: number;
  /** Switches that count, newest first. */
  hops: readonly Readonly<{
    from: string;
    to: string;
    at: Date;
    weight: number;
    contribution: number;
  }>[];
  /** Switches that do not count, newest first, and the rule that says so. */
  ignored: readonly Readonly<{ from: string; to: string; at: Date; rule: IgnoreRule }>[];
}>;

type Hop = FocusAssessment["hops"][number];
type Ignored = FocusAssessment["ignored"][number];

/**
 * Returns whether the learner is hopping between paths, and which switches say so, at the moment `now`.
 * The enrollments may come in any order; trials play no part. Rules and numbers: docs/rules.md#focus-rules.
 */
export function assessFocus(history: FocusHistory, now: Date): FocusAssessment {
  const hops: Hop[] = [];
  const ignored: Ignored[] = [];
  for (const each of judgeSwitches(history).toReversed()) {
    const weighed = weigh({ each, now });
    if ("rule" in weighed) ignored.push(weighed);
    else hops.push(weighed);
  }
  const score = sumOf(hops);
  return { level: levelOf({ score, hops }), score, hops, ignored };
}

/**
 * Returns the same as if a committed enrollment on `to` began at `now`, and the open one, if there is one,
 * ended as `switched` at `now`.
 */
export function assessSwitch(history: FocusHistory, to: string, now: Date): FocusAssessment {
  const ended = history.enrollments.map((enrollment) =>
    enrollment.endedAt === undefined
      ? { ...enrollment, endedAt: now, endedAs: "switched" as const }
      : enrollment,
  );
  const begun = {
    path: to,
    kind: "committed",
    startedAt: now,
    phase: "fundamentals",
    depth: 0,
    activeDays: 0,
  } as const;
  return assessFocus({ enrollments: [...ended, begun] }, now);
}

function weigh({ each, now }: Readonly<{ each: JudgedSwitch; now: Date }>): Hop | Ignored {
  const { verdict, ...move } = each;
  if ("rule" in verdict) return { ...move, rule: verdict.rule };

  const age = daysElapsed({ from: move.at, to: now });
  const contribution = verdict.weight * Math.max(0, 1 - age / FOCUS.fadesOverDays);
  if (contribution === 0) return { ...move, rule: "expired" };
  return { ...move, weight: verdict.weight, contribution };
}

function sumOf(hops: readonly Hop[]): number {
  const sum = hops.reduce((total, { contribution }) => total + contribution, 0);
  return Math.round(sum * 1e12) / 1e12;
}

function levelOf({
  score,
  hops,
}: Pick<FocusAssessment, "score" | "hops">): FocusAssessment["level"] {
  const { notice, reflect, coolOff } = FOCUS.levels;
  if (score >= coolOff) return "cool-off";
  if (score >= reflect) return "reflect";
  return score >= notice && hops.length >= FOCUS.noticeHops ? "notice" : "steady";
}
