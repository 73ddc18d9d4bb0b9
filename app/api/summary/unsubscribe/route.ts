import { endSummaryOfLink } from "#lib/actions/stop-summary";
import { answerOneClick, leadToPage } from "#lib/http/one-click";

/** Stops a weekly email. The token in the address says which. */
export function POST(request: Request): Promise<Response> {
  return answerOneClick({ request, end: endSummaryOfLink });
}

export function GET(request: Request): Response {
  return leadToPage({ request, page: "/summary" });
}
