import type { IncomingHttpHeaders } from "node:http";
import { TEST_CLOCK_HEADER } from "#lib/clock";
import { config } from "#lib/config";
import { type Theme, themeNamed } from "#lib/domain/theme";
import { COOKIE_USES, type CookieUse, cookieName } from "#lib/http/cookie-names";

/** Pages that know nobody and read well without scripts: they go out without any (docs/decisions/035). */
const READ = /^\/(?:how-it-works|evidence|privacy|choose|forgot-password|paths|paths\/[a-z-]+)?$/;
/** Pages that only strangers see, whose forms do more with script: they go out with one of ours (docs/decisions/052). */
const FOR_STRANGERS = /^\/(?:sign-in|sign-up)$/;
/** The same to a stranger, and to a learner a page with the framework's scripts. */
const FOR_STRANGERS_TOO = /^\/search$/;
/** Of these a query asks for another page, one of few; of the others it asks for too many to keep. */
const WITH_QUERY = /^\/paths(?:\/compare)?$/;
const LONGEST_QUERY = 300;

/** Cookies that no public page reads, or reads as the theme. */
const SAYING_NOTHING: readonly CookieUse[] = ["theme", "device"];

/** By what a script of ours asks for parts of a page. */
export const OF_SCRIPTS = ["rsc", "next-action", "next-router-prefetch", "next-router-state-tree"];

/** A public page as a stranger asks for it: all that its making may depend on. */
export type PublicPage = Readonly<{
  /** Its path and its query. */
  address: string;
  theme: Theme;
  /** Whether it brings a script of ours. */
  isScripted: boolean;
  /** Whether it is one of few, so that it may be made once for all. */
  isKept: boolean;
}>;

/**
 * Returns which public page a request asks for; undefined where it asks for another one, sends something, or comes from a browser that
 * has any other cookie of ours: then the page may be about somebody.
 */
export function publicPageOf({
  method = "GET",
  url = "/",
  headers,
}: Readonly<{ method?: string; url?: string; headers: IncomingHttpHeaders }>):
  | PublicPage
  | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const [path = "/", query] = url.split("?", 2);
  const isScripted = FOR_STRANGERS.test(path) || FOR_STRANGERS_TOO.test(path);
  if (!isScripted && !READ.test(path)) return undefined;
  if (OF_SCRIPTS.some((name) => headers[name] !== undefined)) return undefined;
  if (config().obeysTestClock && headers[TEST_CLOCK_HEADER] !== undefined) return undefined;
  const cookies = cookiesIn(headers.cookie);
  const telling = COOKIE_USES.filter((use) => !SAYING_NOTHING.includes(use));
  if (telling.some((use) => cookies.has(cookieName(use)))) return undefined;
  const theme = themeNamed(cookies.get(cookieName("theme")));
  if (query === undefined) return { address: path, theme, isScripted, isKept: true };
  const isKept = WITH_QUERY.test(path) && query.length <= LONGEST_QUERY;
  return { address: `${path}?${query}`, theme, isScripted, isKept };
}

/**
 * Returns whether what is asked for goes out with a script of ours in the place of the framework's also where it is made for this one
 * request: a form that was sent, a browser that has cookies of ours, a part of a page that a script asks for. What a script of the
 * framework's sends is its own.
 */
export function isForStranger({
  url = "/",
  headers,
}: Readonly<{ url?: string; headers: IncomingHttpHeaders }>): boolean {
  if (headers["next-action"] !== undefined) return false;
  const path = url.split("?", 1)[0] ?? "/";
  if (FOR_STRANGERS.test(path)) return true;
  if (!FOR_STRANGERS_TOO.test(path) || headers.rsc !== undefined) return false;
  return !cookiesIn(headers.cookie).has(cookieName("session"));
}

function cookiesIn(header = ""): ReadonlyMap<string, string> {
  return new Map(
    header.split(";").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
    }),
  );
}
