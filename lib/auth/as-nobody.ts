import "server-only";
import { NextRequest } from "next/server";
import { cookieName } from "#lib/http/cookie-names";

/**
 * Returns the same request, of nobody: next-auth would connect the provider with whoever is signed in, without a word, or keep their
 * session. So each sign-in has a session of its own, and the adapter ends the one before (docs/security.md#new-session).
 */
export function asNobody(request: NextRequest): NextRequest {
  const anonymous = new NextRequest(request.url, { headers: request.headers });
  for (const { name } of request.cookies.getAll()) {
    if (name.startsWith(cookieName("session"))) anonymous.cookies.delete(name);
  }
  return anonymous;
}
