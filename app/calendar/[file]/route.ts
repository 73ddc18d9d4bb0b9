import { loadCalendar } from "#lib/loaders/calendar";

type Context = Readonly<{ params: Promise<Readonly<{ file: string }>> }>;

/** Nobody keeps it, and nobody finds it by searching; that no page learns its address is said for all of /calendar. */
const PRIVATE = { "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" } as const;

/** Answers programs that read calendars with a learner's planned days (docs/security.md#calendar). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const calendar = await loadCalendar((await params).file);
  if (calendar.text !== null) {
    const headers = { ...PRIVATE, "content-type": "text/calendar; charset=utf-8" };
    return new Response(calendar.text, { headers });
  }
  const { retryAfter } = calendar;
  if (retryAfter === 0) return new Response(null, { status: 404, headers: PRIVATE });
  return new Response(null, {
    status: 429,
    headers: { ...PRIVATE, "retry-after": String(retryAfter) },
  });
}
