import type { NextRequest } from "next/server";
import { answerAuthRequest } from "#lib/auth/auth-requests";

/** What a browser asks by GET, and nothing else: signing in and out are actions of our own pages. */
export function GET(request: NextRequest): Promise<Response> {
  return answerAuthRequest(request);
}
