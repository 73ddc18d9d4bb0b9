/** Pages whose address holds a token: it must not leave in a Referer. */
const TOKEN_PAGES = [
  "/confirm-email",
  "/invitation",
  "/reset-password",
  "/undo-email",
  "/sign-in/mail",
  "/reminders/answer",
  "/reminders/choose",
  "/summary",
  "/mentor/",
  "/calendar/",
];

/** An address that no page has. */
const NO_SUCH_PAGE = "no-such-page";

/**
 * Returns an address that no page has, in the place of one that means no text: the router would fail on that. It stands under
 * the page that it was meant for, whose own words say that nothing is there.
 */
export function nowhereFor(path: string): string {
  return `${TOKEN_PAGES.find((page) => page.endsWith("/") && path.startsWith(page)) ?? "/"}${NO_SUCH_PAGE}`;
}

const SENSORS =
  "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()";

/** What is no page may load and run nothing; a page has a policy of its own (docs/security.md#content-security-policy). */
const NO_PAGE =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** What shows notifications may speak with this Waymark, and load and run nothing else (docs/security.md#push-worker). */
const PUSH_WORKER = NO_PAGE.replace(";", "; connect-src 'self';");
export const PUSH_WORKER_PATH = "/push-worker.js";

/** Returns the headers that every answer carries, whatever becomes of the request (docs/security.md#headers). */
export function securityHeaders({
  path,
  isSecure,
}: Readonly<{ path: string; isSecure: boolean }>): Readonly<Record<string, string>> {
  const isTokenPage = TOKEN_PAGES.some((page) => path.startsWith(page));
  return {
    "content-security-policy": path === PUSH_WORKER_PATH ? PUSH_WORKER : NO_PAGE,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": SENSORS,
    "referrer-policy": isTokenPage ? "no-referrer" : "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(isSecure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
