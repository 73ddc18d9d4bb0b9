import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { config as configuration } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";

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

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// All but the built files and the icon, whole names: an address that only begins like one is a page, if only a 404.
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };
