import { stopReminders } from "#lib/actions/reminders/stop-reminders";

/**
 * Turns all reminders of a mail's reader off: what a mail program sends when they press its "Unsubscribe" (RFC 8058). The token
 * in the address says whose; neither a session nor the body is asked for.
 */
export async function POST(request: Request): Promise<Response> {
  const isDone = await stopReminders({ token: tokenOf(request), keep: [] });
  return new Response(null, {
    status: isDone ? 204 : 404,
    headers: { "cache-control": "no-store" },
  });
}

/** Whoever opens the address instead is led to the page that asks. */
export function GET(request: Request): Response {
  const location = `/reminders/choose?token=${encodeURIComponent(tokenOf(request))}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
