import type { PathId } from "#lib/domain/questionnaire/questionnaire";
import type { Ranking } from "#lib/domain/questionnaire/rank-paths";
import { cardinal } from "../numbers.ts";

/**
 * Returns which path comes first, and how close the second is. Where given answers speak against the first, that is said
 * at once, not only below it.
 */
export function formatLead({
  ranking: { ranked, lead },
  titleOf,
}: Readonly<{
  ranking: Extract<Ranking, { ok: true }>;
  titleOf: (path: PathId) => string;
}>): string {
  const [first, second] = ranked.map(({ path }) => titleOf(path));
  const objections = ranked[0]?.objections ?? [];
  const order =
    lead.points === 0
      ? `${first} and ${second} are tied. They are in the order of our comparison, so look at both.`
      : `${first} comes first, and ${second} second. ${formatCloseness(lead)}`;
  if (objections.length === 0) return order;
  return `${order} But not everything you said goes with ${first}: ${objections.join(" ")}`;
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
