import { stopReminders } from "#lib/actions/reminders/stop-reminders";
import { answerOneClick, leadToPage } from "#lib/http/one-click";

/** Turns all reminders of a mail's reader off. The token in the address says whose. */
export function POST(request: Request): Promise<Response> {
  return answerOneClick({ request, end: (token) => stopReminders({ token, keep: [] }) });
}

export function GET(request: Request): Response {
  return leadToPage({ request, page: "/reminders/choose" });
}
