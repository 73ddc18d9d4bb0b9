import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { config as configuration } from "#lib/config";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";

/** Pages whose address holds a token: it must not leave in a Referer. */
const TOKEN_PAGES = ["/confirm-email", "/reset-password", "/mentor/"];

/** Gives each response its nonce and each request its id and path. It decides nothing about access. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    mode: process.env.NODE_ENV === "development" ? "development" : "production",
  });
  const { pathname, search } = request.nextUrl;
  const requestId = randomUUID();

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-waymark-path", `${pathname}${search}`);
  headers.set("x-request-id", requestId);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  response.headers.set(
    "referrer-policy",
    TOKEN_PAGES.some((page) => pathname.startsWith(page))
      ? "no-referrer"
      : "strict-origin-when-cross-origin",
  );
  if (configuration().isSecure) {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

// All but the built files and the icon, whole names: an address that only begins like one is a page, if only a 404.
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };
