import { PATH_ORDER } from "../content/content.ts";
import type { Answer, PathId, Question } from "./questionnaire.ts";

/**
 * Returns the fewest given answers that would have to be others for the second path to stand before the first;
 * undefined where all of them together are not enough. Where they are level, the order of comparison decides.
 */
export function answersToOvertake({
  given,
  first,
  second,
}: Readonly<{
  given: readonly Readonly<{ question: Question; answer: Answer }>[];
  first: PathId;
  second: PathId;
}>): number | undefined {
  const leadFrom = ({ weights }: Answer) => (weights[first] ?? 0) - (weights[second] ?? 0);
  const gains = given
    .map(({ question, answer }) => leadFrom(answer) - Math.min(...question.answers.map(leadFrom)))
    .toSorted((one, other) => other - one);
  const needed = PATH_ORDER.indexOf(second) < PATH_ORDER.indexOf(first) ? 0 : -1;
  let lead = given.reduce((sum, { answer }) => sum + leadFrom(answer), 0);
  for (const [index, gain] of gains.entries()) {
    lead -= gain;
    if (lead <= needed) return index + 1;
  }
  return undefined;
}
