import type { NextRequest } from "next/server";
import { notifyOf } from "#lib/actions/account/notices";
import { answerAuthRequest } from "#lib/auth/auth-requests";

/** What a browser asks by GET, and nothing else: signing in and out are actions of our own pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const { response, happenings } = await answerAuthRequest(request);
  await notifyOf(happenings);
  return response;
}
