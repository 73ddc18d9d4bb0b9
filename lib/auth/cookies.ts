import "server-only";
import { config } from "#lib/config";

/** Returns the options of a cookie: out of reach of scripts and of other sites' forms, on every path of this host alone. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: config().isSecure } as const;
}
