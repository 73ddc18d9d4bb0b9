import "server-only";
import { NextRequest } from "next/server";
import { cookieName } from "#lib/auth/cookies";
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

/**
 * The same request, of nobody: next-auth would connect the provider with whoever is signed in, without a word, or keep their
 * session. So each sign-in has a session of its own, and the adapter ends the one before (docs/security.md#new-session).
 */
function asNobody(request: NextRequest): NextRequest {
  const anonymous = new NextRequest(request.url, { headers: request.headers });
  for (const { name } of request.cookies.getAll()) {
    if (name.startsWith(cookieName("session"))) anonymous.cookies.delete(name);
  }
  return anonymous;
}
