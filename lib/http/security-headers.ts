/** Pages whose address holds a token: it must not leave in a Referer. */
export const TOKEN_PAGES = ["/confirm-email", "/reset-password", "/mentor/"];

const SENSORS =
  "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

/** What is no page may load and run nothing; a page has a policy of its own (docs/security.md#content-security-policy). */
const NO_PAGE =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** Returns the headers that every answer carries, whatever becomes of the request (docs/security.md#headers). */
export function securityHeaders({
  path,
  isSecure,
}: Readonly<{ path: string; isSecure: boolean }>): Readonly<Record<string, string>> {
  const isTokenPage = TOKEN_PAGES.some((page) => path.startsWith(page));
  return {
    "content-security-policy": NO_PAGE,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": SENSORS,
    "referrer-policy": isTokenPage ? "no-referrer" : "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(isSecure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
