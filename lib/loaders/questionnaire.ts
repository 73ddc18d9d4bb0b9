import "server-only";
import { getQuestionnaire } from "#lib/content/read-questionnaire";
import { listPaths } from "#lib/data/roadmap/paths";
import { type AddressParameters, readAnswerSheet } from "#lib/domain/questionnaire/answer-sheet";
import type { AnswerSheet, Questionnaire } from "#lib/domain/questionnaire/questionnaire";
import { type Ranking, rankPaths } from "#lib/domain/questionnaire/rank-paths";
import type { CareerPath } from "#lib/domain/roadmap/career-path";

export type Choice = Readonly<{
  questionnaire: Questionnaire;
  sheet: AnswerSheet;
  ranking: Ranking;
  paths: readonly CareerPath[];
  /** The form was sent, with or without answers. */
  isSent: boolean;
}>;

/** Returns the questionnaire with the answers that an address holds, and the ranking that follows. Anyone may ask. */
export async function loadChoice(parameters: AddressParameters): Promise<Choice> {
  const [questionnaire, paths] = await Promise.all([getQuestionnaire(), listPaths()]);
  const sheet = readAnswerSheet({ questionnaire, parameters });
  return {
    questionnaire,
    sheet,
    ranking: rankPaths({ questionnaire, answers: sheet }),
    paths,
    isSent: parameters.show !== undefined,
  };
}
