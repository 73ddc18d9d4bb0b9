import "server-only";
import type { NextRequest } from "next/server";
import { asNobody } from "#lib/auth/as-nobody";
import { handlers } from "#lib/auth/next-auth";
import { config } from "#lib/config";
import { logSecurityEvent } from "#lib/log";

const BASE = "/api/auth/";

/**
 * Answers what a browser asks below /api/auth by GET: who is signed in, and whom a provider sends back. Everything else that
 * next-auth would answer there is not found: signing in and out are actions of our own pages, and a mailed link is opened by ours.
 */
export async function answerAuthRequest(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.pathname.slice(BASE.length);
  if (asked === "session") return await handlers.GET(request);
  const provider = config().providers.find(({ id }) => asked === `callback/${id}`);
  if (provider === undefined) return new Response(null, { status: 404 });
  const response = await handlers.GET(asNobody(request));
  if (response.headers.get("location")?.includes("/sign-in?error=")) {
    logSecurityEvent({ kind: "sign-in.refused", object: provider.issuer, result: "refused" });
  }
  return response;
}
