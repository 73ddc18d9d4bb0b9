import type { FocusAssessment } from "#lib/domain/focus";
import { isCounted, type SwitchStory } from "#lib/domain/focus/switch-story";
import { staysOf } from "#lib/domain/journey/detours";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { openEnrollment } from "#lib/domain/record/enrollment";
import { PHASES, type PhaseId } from "#lib/domain/record/phases";
import { formatSpan } from "../dates.ts";
import { capitalised, cardinal, listed, ordinal } from "../numbers.ts";
import { formatPhase } from "../phases.ts";

type Told = Readonly<{
  /** Of the verdict, see `switchStories`. */
  stories: readonly SwitchStory[];
  enrollments: readonly EnrollmentRecord[];
  now: Date;
}>;

/**
 * Returns the plain fact behind a verdict from `notice` up, in a sentence: "Your third path in four months;
 * each left in specialization." Only what counts is told. Empty where nothing does.
 */
export function focusFact({
  phase,
  ...told
}: Told &
  Readonly<{
    /** Of the next milestone: in the fundamentals, no path needs to be chosen yet. */
    phase: PhaseId;
  }>): string {
  const { count, isChain, pathCount, span, left } = factsOf(told);
  if (count === 0) return "";
  const isOpen = openEnrollment(told.enrollments) !== undefined;
  const chain = isOpen
    ? `Your ${ordinal(count + 1)} path in ${span}`
    : `${capitalised(cardinal(count + 1))} paths in ${span}`;
  const switches = `${capitalised(switchesOf(count))} in ${span}${among({ count, pathCount })}`;
  const fact = `${isChain ? chain : switches}; ${left}.`;
  return phase === "fundamentals"
    ? `${fact} You need not choose yet: the fundamentals are the same on every path.`
    : fact;
}

/** Returns what a switch made now would be: the first, one of several, or part of a pattern. */
export function switchAheadFact({
  level,
  ...told
}: Told &
  Readonly<{
    /** Of the verdict as it would be after the switch. */
    level: FocusAssessment["level"];
  }>): string {
  const [ahead, ...before] = told.stories;
  if (ahead === undefined) return "";
  if (isUndone(ahead)) return "This would undo your last switch: neither of the two would count.";
  const { count, isChain, pathCount, span, left } = factsOf(told);
  if (level === "steady" || !isCounted(ahead)) {
    // A switch that was undone is no switch to anybody who looks back.
    const earlier = before.filter((story) => !isUndone(story));
    return `This would be your ${ordinal(earlier.length + 1)} switch.${earlierFact(earlier)}`;
  }
  return isChain
    ? `This would be your ${ordinal(count + 1)} path in ${span}; ${left}.`
    : `With this one, ${switchesOf(count)} in ${span}${among({ count, pathCount })}; ${left}.`;
}

function factsOf({ stories, enrollments, now }: Told) {
  const counted = stories.filter(isCounted);
  const oldest = counted.at(-1)?.left;
  const first = oldest?.startedAt ?? now;
  const since = enrollments.filter(
    ({ kind, startedAt }) => kind === "committed" && startedAt >= first,
  );
  const ahead = stories.filter(({ isAhead }) => isAhead).length;
  const pathCount = new Set(counted.flatMap(({ from, to }) => [from, to])).size;
  return {
    count: counted.length,
    pathCount,
    /** One path after the other, none twice, and every change of them counts. */
    isChain: since.length + ahead === counted.length + 1 && pathCount === counted.length + 1,
    span: formatSpan({ from: stayBegan({ enrollments, part: oldest }) ?? now, to: now }),
    left: formatLeft(counted),
  };
}

/** When the stay began that an enrollment is part of: a switch that was undone does not begin it anew. */
function stayBegan({
  enrollments,
  part,
}: Readonly<{ enrollments: readonly EnrollmentRecord[]; part?: EnrollmentRecord }>):
  | Date
  | undefined {
  const stay = staysOf(enrollments).find(({ parts }) => parts.some(({ id }) => id === part?.id));
  return stay?.parts[0].startedAt ?? part?.startedAt;
}

/** "each left in specialization", or "two left in specialization and one in the projects". */
function formatLeft(counted: readonly SwitchStory[]): string {
  const groups = PHASES.map((phase) => ({
    phase: formatPhase(phase),
    count: counted.filter(({ snapshot }) => snapshot.phase === phase).length,
  })).filter(({ count }) => count > 0);
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only) return `${only.count > 1 ? "each " : ""}left in ${only.phase}`;
  return listed(
    groups.map(
      ({ phase, count }, index) => `${cardinal(count)}${index > 0 ? "" : " left"} in ${phase}`,
    ),
  );
}

function switchesOf(count: number): string {
  return count === 1 ? "one switch that counts" : `${cardinal(count)} switches that count`;
}

function among({ count, pathCount }: Readonly<{ count: number; pathCount: number }>): string {
  return pathCount > count ? "" : `, between ${cardinal(pathCount)} paths`;
}

function isUndone({ verdict }: SwitchStory): boolean {
  return "rule" in verdict && verdict.rule === "undone";
}

function earlierFact(earlier: readonly SwitchStory[]): string {
  const all = earlier.length;
  const counted = earlier.filter(isCounted).length;
  if (all === 0) return "";
  if (all === 1) return ` The earlier one ${counted === 1 ? "counts" : "does not count"} today.`;
  if (counted === 0) return " None of the earlier ones counts today.";
  if (counted === all)
    return ` ${all === 2 ? "Both" : `All ${cardinal(all)}`} earlier ones count today.`;
  return ` Of the ${cardinal(all)} earlier ones, ${cardinal(counted)} ${counted === 1 ? "counts" : "count"} today.`;
}
