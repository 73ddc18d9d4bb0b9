import * as z from "zod";
import { answerByLink } from "#lib/actions/reminders/answer-by-link";
import { readJson } from "#lib/http/read-json";

const said = z.object({ token: z.string(), say: z.string() });

/** Far more than an answer takes. */
const MOST_BYTES = 4_000;

/**
 * Answers a reminder from its notification (public/push-worker.js): the token says which, no session is asked for, and the same again
 * changes nothing. 404 where the token or the answer is none of ours, or the link has run out.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson({ body: request.body, limit: MOST_BYTES });
  const answer = said.safeParse(read.ok ? read.value : undefined);
  const isDone = answer.success && (await answerByLink(answer.data));
  return new Response(null, {
    status: isDone ? 204 : 404,
    headers: { "cache-control": "no-store" },
  });
}
