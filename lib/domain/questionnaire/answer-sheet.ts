import type { Answer, AnswerSheet, Question, Questionnaire } from "./questionnaire.ts";

/** The parameters of an address, as the router hands them over. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the answers out of an address. What no question asks and no answer says is left out, never a fault. */
export function readAnswerSheet({
  questionnaire,
  parameters,
}: Readonly<{ questionnaire: Questionnaire; parameters: AddressParameters }>): AnswerSheet {
  return new Map(
    questionnaire.questions.flatMap(({ id, answers }) => {
      const given = [parameters[id]].flat();
      const answer = answers.find((each) => given.includes(each.id));
      return answer === undefined ? [] : [[id, answer.id] as const];
    }),
  );
}

/** Returns the address of a page with these answers; without any, the bare page. */
export function addressOf({ page, sheet }: Readonly<{ page: string; sheet: AnswerSheet }>): string {
  return sheet.size === 0 ? page : `${page}?${new URLSearchParams([...sheet])}`;
}

/** Returns the answer that was given to a question; undefined where none was, or one that is not offered. */
export function answerTo({
  question,
  sheet,
}: Readonly<{ question: Question; sheet: AnswerSheet }>): Answer | undefined {
  return question.answers.find(({ id }) => id === sheet.get(question.id));
}
