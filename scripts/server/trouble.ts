import type { IncomingMessage, ServerResponse } from "node:http";
import { isInTrouble } from "#lib/http/database-trouble";
import type { RequestContext } from "#lib/http/request-context";
import { TROUBLE_POLICY, troublePage } from "./trouble-page.ts";

/** Whoever asks is answered by then, whatever the database does (docs/security.md#database-trouble). */
const DEADLINE_MS = 4_700;
/** What the app makes of a failure it makes within this time; whatever it would ask next would only fail again. */
const GRACE_MS = 300;
/** Seconds. */
const RETRY_AFTER = "5";

/** What an answer is written by; after ours, Next.js may go on calling these in vain. */
const WRITERS = ["writeHead", "write", "end", "flushHeaders"] as const;
const AFTERWARDS = [...WRITERS, "setHeader", "appendHeader", "removeHeader", "setHeaders"] as const;

/**
 * Answers with 503 in the place of a failure while the database is in trouble, and in the place of no answer at all while
 * it is silent. A person reads a page of ours; a script keeps its body, with the status that says to try again.
 */
export function standInForTrouble({
  request,
  response,
  context,
}: Readonly<{
  request: IncomingMessage;
  response: ServerResponse;
  context: RequestContext;
}>): void {
  const since = performance.now();
  const own = { writeHead: response.writeHead, end: response.end };
  const isFailing = () =>
    !response.headersSent && response.statusCode === 500 && isInTrouble(since);
  const standIn = () => {
    clearTimeout(timer);
    response.once("close", () => request.resume());
    for (const name of response.getHeaderNames()) {
      if (/^(?:content-(?!security)|cache-|etag|transfer-|vary|set-cookie|x-nextjs)/.test(name))
        response.removeHeader(name);
    }
    const { headers, body } = answerTo(request);
    // Written by the server's own: those of this answer end here.
    Object.assign(response, own);
    response.writeHead(503, headers).end(request.method === "HEAD" ? undefined : body);
    for (const name of AFTERWARDS) Object.assign(response, { [name]: inVain(response, name) });
  };
  for (const name of WRITERS) {
    const write = response[name];
    const instead = (...args: readonly unknown[]) => {
      if (name === "writeHead" && typeof args[0] === "number") response.statusCode = args[0];
      if (!isFailing()) return Reflect.apply(write, response, args);
      standIn();
      return name === "write" ? true : response;
    };
    Object.assign(response, { [name]: instead });
  }
  const lookAgain = () => {
    if (!response.headersSent && isInTrouble(since)) standIn();
  };
  const timer = setTimeout(lookAgain, DEADLINE_MS).unref();
  let grace: NodeJS.Timeout | undefined;
  context.hearTrouble = () => {
    grace ??= setTimeout(lookAgain, GRACE_MS).unref();
  };
  response.once("close", () => {
    clearTimeout(timer);
    clearTimeout(grace);
  });
}

/** A call that changes nothing any more; who waits for the end of a write hears of it. */
function inVain(response: ServerResponse, name: string) {
  return (...args: readonly unknown[]) => {
    const done = args.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return name === "write" ? true : response;
  };
}

function answerTo({ method = "GET", headers, url = "/" }: IncomingMessage): Readonly<{
  headers: Readonly<Record<string, string>>;
  body: string;
}> {
  const always = { "cache-control": "no-store", "retry-after": RETRY_AFTER };
  const isForScript =
    url.startsWith("/api/") || headers.rsc !== undefined || headers["next-action"] !== undefined;
  return isForScript
    ? {
        headers: { ...always, "content-type": "application/json" },
        body: JSON.stringify({ error: "database" }),
      }
    : {
        headers: {
          ...always,
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": TROUBLE_POLICY,
        },
        body: troublePage({ path: url, method }),
      };
}
