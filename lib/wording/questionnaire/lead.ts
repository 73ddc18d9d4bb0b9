import type { PathId } from "#lib/domain/questionnaire/questionnaire";
import type { Ranking } from "#lib/domain/questionnaire/rank-paths";
import { cardinal } from "../numbers.ts";

/** Returns which path comes first, and how close the second is, in two sentences. */
export function formatLead({
  ranking: { ranked, lead },
  titleOf,
}: Readonly<{
  ranking: Extract<Ranking, { ok: true }>;
  titleOf: (path: PathId) => string;
}>): string {
  const [first, second] = ranked.map(({ path }) => titleOf(path));
  if (lead.points === 0) {
    return `${first} and ${second} are tied. They are in the order of our comparison, so look at both.`;
  }
  return `${first} comes first, and ${second} second. ${formatCloseness(lead)}`;
}

function formatCloseness({ answersToChange }: Extract<Ranking, { ok: true }>["lead"]): string {
  if (answersToChange === undefined) return "No other answer would swap the two.";
  if (answersToChange === 1) {
    return "It is close: one other answer could swap the two, so look at both.";
  }
  const answers = `${cardinal(answersToChange)} other answers`;
  if (answersToChange === 2) return `It is fairly close: ${answers} could swap the two.`;
  return `It is clear: it would take ${answers} to swap the two.`;
}
