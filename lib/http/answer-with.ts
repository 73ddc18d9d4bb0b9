import { type AnswerStatus, requestContext } from "#lib/http/request-context";

/**
 * Says with which status the request under way is answered. Next.js gives 200 to every page and action that returns; the
 * server's edge puts this in its place (scripts/server/answers.ts).
 */
export function answerWith(answer: AnswerStatus): void {
  const context = requestContext();
  if (context !== undefined) context.answer = answer;
}
