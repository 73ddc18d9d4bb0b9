import { config } from "#lib/config";

/** What each cookie of this app is for: its name says so. */
export const COOKIE_USES = [
  "session",
  "reset",
  "step",
  "stayed",
  "signed-out",
  "theme",
  "device",
  "connect",
  "sign-up",
  "mail-link",
  // What next-auth keeps in the browser, while somebody is at a provider to sign in.
  "csrf",
  "callback",
  "pkce",
  "state",
  "nonce",
] as const;

export type CookieUse = (typeof COOKIE_USES)[number];

/**
 * Returns what a cookie of this app is called: over https with the prefix that ties it to this host, over plain http with the
 * port that people open, so that two Waymarks on one machine do not sign each other out, and several instances of one have the same.
 */
export function cookieName(use: CookieUse): string {
  const { isSecure, origin } = config();
  return isSecure ? `__Host-waymark-${use}` : `waymark-${new URL(origin).port || 80}-${use}`;
}
