import { FORM_TOO_LARGE_PAGE } from "#lib/wording/form-size";
import { BUSY_PAGE, MALFORMED_PAGE, NOT_FROM_HERE_PAGE } from "#lib/wording/refused-requests";

/** Why a request is answered before anything reads it. */
export type EdgeRefusal =
  | "cross-origin"
  | "too-long"
  | "too-much"
  | "malformed"
  | "unknown-method"
  | "unknown-type"
  | "busy";

const ANSWERS = {
  "cross-origin": { status: 403, page: NOT_FROM_HERE_PAGE },
  "too-long": { status: 413, page: FORM_TOO_LARGE_PAGE },
  "too-much": { status: 413, page: FORM_TOO_LARGE_PAGE },
  malformed: { status: 400, page: MALFORMED_PAGE },
  "unknown-method": { status: 405, page: MALFORMED_PAGE },
  "unknown-type": { status: 415, page: MALFORMED_PAGE },
  busy: { status: 503, page: BUSY_PAGE },
} as const;

/** Returns how a request is refused: in words for people, in JSON for what is under /api/. */
export function refusalAnswer({
  path,
  reason,
}: Readonly<{ path: string; reason: EdgeRefusal }>): Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}> {
  const { status, page } = ANSWERS[reason];
  const isForPrograms = path.startsWith("/api/");
  const { title, text } = page;
  return {
    status,
    headers: {
      "cache-control": "no-store",
      "content-type": isForPrograms ? "application/json" : "text/html; charset=utf-8",
      ...(status === 503 ? { "retry-after": "1" } : {}),
    },
    body: isForPrograms
      ? JSON.stringify({ error: reason })
      : `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Waymark</title><h1>${title}</h1><p>${text}</p></html>`,
  };
}
