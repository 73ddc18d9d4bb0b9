import type { Content } from "./content.ts";
import { everyPhase, requiredOf } from "./content-places.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";
import { tasksOf } from "./content-texts.ts";

/** Words by which a text asks for another person, a company, a card or a machine that not everybody has. */
const WANTS_MORE =
  /\b(?:someone|somebody|another person|other people|a person|friends?|colleagues?|coworkers?|strangers?|reviewers?|two people|three people|a company|employer|mentor|(?:credit|bank) card|a card|second (?:machine|computer|laptop))\b/i;

/** Checks that a required milestone that wants another person, a company, a card or a machine says what someone does who has none. */
export function aloneFaults(content: Content): ContentFault[] {
  const required = new Map(
    everyPhase(content)
      .flatMap(({ places }) => requiredOf(places))
      .map((milestone) => [milestone.id, milestone] as const),
  );
  return [...required.values()]
    .filter(({ alone }) => alone === undefined)
    .flatMap((milestone) =>
      tasksOf(milestone).flatMap(({ at, text }) => {
        const wanted = WANTS_MORE.exec(text)?.[0];
        if (wanted === undefined) return [];
        const reason = `wants “${wanted}”, and the milestone does not say what someone does alone`;
        return [{ file: milestoneFile(milestone.id), at, reason }];
      }),
    );
}
