/** Where a learner goes who did not ask for another page. */
export const HOME = "/today";

const LENGTH = 2_048;
/** Only to resolve against: the reserved name can never be anybody's. */
const BASE = "http://waymark.invalid";

/** Pages that lead on by themselves, and addresses that are no pages. */
const NOT_A_DESTINATION =
  /^\/(?:sign-in|sign-up|forgot-password|reset-password|undo-email|confirm-email|api|_next)(?:\/|$)/i;

/**
 * Returns the address inside the app that a `next` parameter names, or `/today` when it names none, names another
 * site, or leads back to signing in. What browsers, proxies and routers read differently (backslashes, control
 * characters, an encoded slash, two slashes in a row) counts as another site.
 */
export function safeNext(value: unknown): string {
  if (typeof value !== "string" || value.length > LENGTH) return HOME;
  if (!value.startsWith("/") || /[\p{Cc}\p{Zl}\p{Zp}\s\\]/u.test(value)) return HOME;
  if (!URL.canParse(value, BASE)) return HOME;
  const url = new URL(value, BASE);
  if (url.origin !== BASE || !isPlainPath(url.pathname)) return HOME;
  return `${url.pathname}${url.search}${url.hash}`;
}

function isPlainPath(path: string): boolean {
  if (path.includes("//") || /%(?:2f|5c|0|1|7f|25)/i.test(path)) return false;
  return !NOT_A_DESTINATION.test(decodable(path));
}

/** A path that does not decode is compared as it is; the router will answer it with 404. */
function decodable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Returns the address of a page of this app that leads on to `next`; without the parameter when that is the usual place. */
export function withNext({ page, next }: Readonly<{ page: string; next: string }>): string {
  return next === HOME ? page : `${page}?next=${encodeURIComponent(next)}`;
}
