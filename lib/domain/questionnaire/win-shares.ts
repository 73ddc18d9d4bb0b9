import { PATH_ORDER } from "../content/content.ts";
import { seededRandom } from "../seeded-random.ts";
import type { PathId, Questionnaire } from "./questionnaire.ts";
import { rankPaths } from "./rank-paths.ts";

/** Between these shares of random answer sheets every path comes first. An even share is one seventh. */
const FAIR_SHARE = { min: 0.08, max: 0.22 } as const;

/** Returns how often each path comes first where every question is answered at random, from 0 to 1. */
export function winShares({
  questionnaire,
  sheets,
  seed,
}: Readonly<{ questionnaire: Questionnaire; sheets: number; seed: number }>): ReadonlyMap<
  PathId,
  number
> {
  const random = seededRandom(seed);
  const wins = new Map<PathId, number>(PATH_ORDER.map((path) => [path, 0]));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const answers = new Map(
      questionnaire.questions.map(({ id, answers }) => [
        id,
        answers[Math.floor(random() * answers.length)]?.id ?? "",
      ]),
    );
    const ranking = rankPaths({ questionnaire, answers });
    const winner = ranking.ok ? ranking.ranked[0]?.path : undefined;
    if (winner !== undefined) wins.set(winner, (wins.get(winner) ?? 0) + 1);
  }
  return new Map([...wins].map(([path, count]) => [path, count / sheets]));
}

/** Returns which paths the questionnaire favours or neglects; an empty list means that it is fair. */
export function unfairShares(shares: ReadonlyMap<PathId, number>): string[] {
  return [...shares]
    .filter(([, share]) => share < FAIR_SHARE.min || share > FAIR_SHARE.max)
    .map(
      ([path, share]) =>
        `${path} comes first on ${(100 * share).toFixed(1)} % of random answer sheets, not 8 to 22 %`,
    );
}
