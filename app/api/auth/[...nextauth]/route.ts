import type { NextRequest } from "next/server";
import { answerAuthRequest } from "#lib/auth/auth-requests";

/** What a browser asks by GET, and nothing else: signing in and out are actions of our own pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const { response } = await answerAuthRequest(request);
  return response;
}
