import type { Hypotheses } from "./hypotheses.ts";

export type PlacementAnswer = "yes" | "not-sure" | "no";

/** What a learner said about one milestone. */
export type Placed = Readonly<{ milestone: string; answer: PlacementAnswer }>;

/**
 * How often somebody who knows a milestone, and somebody who does not, give each answer. One answer in ten is wrong, and
 * a little doubt is added, since nobody is exactly like one of the imagined learners.
 */
const SAYS: Readonly<Record<PlacementAnswer, Readonly<{ known: number; unknown: number }>>> = {
  yes: { known: 0.85, unknown: 0.12 },
  "not-sure": { known: 0.05, unknown: 0.1 },
  no: { known: 0.12, unknown: 0.78 },
};

/** What a milestone that is cleared already says: a little only, so that many of them do not drown the answers. */
const CLEARED = { known: 0.9, unknown: 0.5 } as const;

/**
 * Returns how likely each imagined learner is, given these answers and what is cleared; together they are 1. What stands
 * on another roadmap says nothing.
 */
export function weigh({
  hypotheses: { ids, knows, count },
  answers,
  cleared,
}: Readonly<{
  hypotheses: Hypotheses;
  answers: readonly Placed[];
  cleared: readonly string[];
}>): Float64Array {
  const weights = new Float64Array(count).fill(1);
  const told = [
    ...cleared.map((milestone) => ({ milestone, says: CLEARED })),
    ...answers.map(({ milestone, answer }) => ({ milestone, says: SAYS[answer] })),
  ];
  for (const { milestone, says } of told) {
    const column = knows[ids.indexOf(milestone)];
    if (column === undefined) continue;
    const { known, unknown } = says;
    for (let each = 0; each < count; each += 1) {
      weights[each] = (weights[each] ?? 0) * (column[each] === 1 ? known : unknown);
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Returns for each milestone how likely it is known, from 0 to 1. */
export function chancesOf({
  hypotheses: { knows, count },
  weights,
}: Readonly<{ hypotheses: Hypotheses; weights: Float64Array }>): readonly number[] {
  return knows.map((column) => {
    let chance = 0;
    for (let each = 0; each < count; each += 1)
      chance += (column[each] ?? 0) * (weights[each] ?? 0);
    return chance;
  });
}

/** Returns how much is in doubt: 0 where each milestone is surely known or surely not, else up to half of their number. */
export function doubtIn(chances: readonly number[]): number {
  return chances.reduce((doubt, chance) => doubt + 2 * chance * (1 - chance), 0);
}

/** Returns how much doubt would be left, on average, after asking about the milestone at `place`. */
export function doubtAfter({
  hypotheses,
  weights,
  chances,
  place,
}: Readonly<{
  hypotheses: Hypotheses;
  weights: Float64Array;
  chances: readonly number[];
  place: number;
}>): number {
  const { knows, count } = hypotheses;
  const asked = knows[place] ?? new Uint8Array(count);
  const ifKnown = new Float64Array(count);
  for (let each = 0; each < count; each += 1)
    ifKnown[each] = (asked[each] ?? 0) * (weights[each] ?? 0);
  const both = chancesOf({ hypotheses, weights: ifKnown });
  const chance = chances[place] ?? 0;
  let doubt = 0;
  for (const { known, unknown } of Object.values(SAYS)) {
    const said = known * chance + unknown * (1 - chance);
    const after = both.map(
      (joint, other) => (known * joint + unknown * ((chances[other] ?? 0) - joint)) / said,
    );
    doubt += said * doubtIn(after);
  }
  return doubt;
}
