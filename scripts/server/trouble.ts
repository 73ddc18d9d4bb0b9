import type { IncomingMessage, ServerResponse } from "node:http";
import { SENT_BY_SCRIPT } from "#lib/domain/text/sent-by-script";
import { isInTrouble } from "#lib/http/database-trouble";
import type { RequestContext } from "#lib/http/request-context";
import { typedTexts } from "#lib/http/typed-texts";
import { type FormRefused, refusedFormPage, TROUBLE_POLICY, troublePage } from "./trouble-page.ts";

/** Whoever asks is answered by then, whatever the database does (docs/security.md#database-trouble). */
const DEADLINE_MS = 4_700;
/** What the app makes of a failure it makes within this time; whatever it would ask next would only fail again. */
const GRACE_MS = 300;
/** Seconds. */
const RETRY_AFTER = "5";

/** By this, Next.js says that it knows no action of the address that a form names. */
const NO_SUCH_ACTION = "x-nextjs-action-not-found";

/** What an answer is written by; after ours, Next.js may go on calling these in vain. */
const WRITERS = ["writeHead", "write", "end", "flushHeaders"] as const;
const AFTERWARDS = [...WRITERS, "setHeader", "appendHeader", "removeHeader", "setHeaders"] as const;

/**
 * Answers with 503 in the place of a failure while the database is in trouble, and in the place of no answer at all while
 * it is silent. A person reads a page of ours; a script keeps its body, with the status that says to try again. A form that was
 * sent without script and refused by a rule is answered with a page of ours, too.
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
  /** What is answered in the place of a failure of which the cause is known. */
  const instead = () => {
    if (response.headersSent) return undefined;
    if (response.hasHeader(NO_SUCH_ACTION)) {
      return answerToRefused({ request, context, refused: "outdated" });
    }
    if (response.statusCode !== 500) return undefined;
    return isInTrouble(since)
      ? answerTo(request)
      : answerToRefused({ request, context, refused: context.answer });
  };
  const standIn = ({ status, headers, body }: StandIn) => {
    clearTimeout(timer);
    response.once("close", () => request.resume());
    for (const name of response.getHeaderNames()) {
      if (/^(?:content-(?!security)|cache-|etag|transfer-|vary|set-cookie|x-nextjs)/.test(name))
        response.removeHeader(name);
    }
    // Written by the server's own: those of this answer end here.
    Object.assign(response, own);
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
    for (const name of AFTERWARDS) Object.assign(response, { [name]: inVain(response, name) });
  };
  for (const name of WRITERS) {
    const write = response[name];
    const writeOurs = (...args: readonly unknown[]) => {
      if (name === "writeHead" && typeof args[0] === "number") response.statusCode = args[0];
      const ours = instead();
      if (ours === undefined) return Reflect.apply(write, response, args);
      standIn(ours);
      return name === "write" ? true : response;
    };
    Object.assign(response, { [name]: writeOurs });
  }
  const lookAgain = () => {
    if (!response.headersSent && isInTrouble(since)) standIn(answerTo(request));
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

type StandIn = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

function isForScript({ headers, url = "/" }: IncomingMessage): boolean {
  return (
    url.startsWith("/api/") || headers.rsc !== undefined || headers["next-action"] !== undefined
  );
}

/** A form that the script of a page without the framework's sent: it says by the status what became of it (docs/decisions/052). */
function isByOurScript({ headers }: IncomingMessage): boolean {
  return headers[SENT_BY_SCRIPT] !== undefined;
}

function answerTo(request: IncomingMessage): StandIn {
  const { method = "GET", url = "/" } = request;
  const always = { "cache-control": "no-store", "retry-after": RETRY_AFTER };
  return isForScript(request) || isByOurScript(request)
    ? {
        status: 503,
        headers: { ...always, "content-type": "application/json" },
        body: JSON.stringify({ error: "database" }),
      }
    : {
        status: 503,
        headers: {
          ...always,
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": TROUBLE_POLICY,
        },
        body: troublePage({ path: url, method }),
      };
}

/** A form that was sent without script and refused: a script says it on the page of the form, which stays as it is. */
function answerToRefused({
  request,
  context: { form },
  refused,
}: Readonly<{
  request: IncomingMessage;
  context: Pick<RequestContext, "form">;
  refused: FormRefused | undefined;
}>): StandIn | undefined {
  if (refused === undefined || isForScript(request)) return undefined;
  const { status, retryAfter }: Readonly<{ status: number; retryAfter?: number | undefined }> =
    refused === "outdated" ? { status: 409 } : refused;
  if (status === 503) return undefined;
  const { url: path = "/" } = request;
  const always = {
    "cache-control": "no-store",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  };
  if (isByOurScript(request)) {
    const body = JSON.stringify({ error: "refused" });
    return { status, headers: { ...always, "content-type": "application/json" }, body };
  }
  return {
    status,
    headers: {
      ...always,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": TROUBLE_POLICY,
    },
    body: refusedFormPage({
      ...{ refused, path },
      typed: form === undefined ? [] : typedTexts(form),
    }),
  };
}
