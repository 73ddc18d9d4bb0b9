import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { config as configuration } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { decodedPath } from "#lib/domain/text/storable";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";
import { TOKEN_PAGES } from "#lib/http/security-headers";

/** An address that no page has. */
const NO_SUCH_PAGE = "/no-such-page";

/** Gives each response its nonce and each request its path. It decides nothing about access. */
export function proxy(request: NextRequest): Response {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    mode: process.env.NODE_ENV === "development" ? "development" : "production",
    formTargets: originsOf(configuration().providers),
  });
  const { pathname, search } = request.nextUrl;

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-waymark-path", `${pathname}${search}`);

  const response = routed({ request, headers });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Leads to the page of the address. One that decodes to no text is nowhere: the router would fail on it. */
function routed({
  request,
  headers,
}: Readonly<{ request: NextRequest; headers: Headers }>): NextResponse {
  const { pathname } = request.nextUrl;
  if (decodedPath(pathname) !== undefined) return NextResponse.next({ request: { headers } });
  // Under the page that it was meant for, whose address must not leave either.
  const under = TOKEN_PAGES.find((page) => pathname.startsWith(page)) ?? "";
  const nowhere = new URL(`${under}${NO_SUCH_PAGE}`.replace("//", "/"), request.url);
  return NextResponse.rewrite(nowhere, { request: { headers } });
}

// All but the built files and the icon, whole names: an address that only begins like one is a page, if only a 404.
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };
