import "server-only";
import type { NextRequest } from "next/server";
import { asNobody } from "#lib/auth/as-nobody";
import { collectHappenings, type Happening } from "#lib/auth/happenings";
import { handlers } from "#lib/auth/next-auth";
import { config } from "#lib/config";
import { logSecurityEvent } from "#lib/log";

const BASE = "/api/auth/";

/** What a browser is answered, and of what the owner of an account is told. */
type AuthAnswer = Readonly<{ response: Response; happenings: readonly Happening[] }>;

/**
 * Answers what a browser asks below /api/auth by GET: who is signed in, and whom a provider sends back. Everything else that
 * next-auth would answer there is not found: signing in and out are actions of our own pages, and a mailed link is opened by ours.
 */
export async function answerAuthRequest(request: NextRequest): Promise<AuthAnswer> {
  const asked = request.nextUrl.pathname.slice(BASE.length);
  if (asked === "session") return { response: await handlers.GET(request), happenings: [] };
  const provider = config().providers.find(({ id }) => asked === `callback/${id}`);
  if (provider === undefined) {
    return { response: new Response(null, { status: 404 }), happenings: [] };
  }
  const { result: response, happenings } = await collectHappenings(() =>
    handlers.GET(asNobody(request)),
  );
  if (response.headers.get("location")?.includes("/sign-in?error=")) {
    logSecurityEvent({ kind: "sign-in.refused", object: provider.issuer, result: "refused" });
  }
  return { response, happenings };
}
