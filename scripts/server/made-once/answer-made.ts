import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { config } from "#lib/config";
import { cookieName } from "#lib/http/cookie-names";
import { publishedEdition } from "#lib/http/published-edition";
import { sendKept } from "../send-kept.ts";
import { capture } from "./capture.ts";
import { type MadePage, madePage } from "./made-page.ts";
import { pageScript } from "./page-script.ts";
import type { PublicPage } from "./public-page.ts";

/** Seven paths, their orders and what is compared with what fit in; who asks for more has the oldest made anew. Bytes. */
const MOST_BYTES = 32_000_000;

/** As long as a page may be shown by a cache that stands before Waymark, after another edition was published. */
const STORED = "public, max-age=0, s-maxage=60, must-revalidate";

const made = new LRUCache<string, MadePage>({
  maxSize: MOST_BYTES,
  sizeCalculation: (page) => 2 * page.bytes("identity").length,
});

type Asked = Readonly<{
  page: PublicPage;
  request: IncomingMessage;
  response: ServerResponse;
  listener: RequestListener;
}>;

/**
 * Answers with a public page that is made once for all strangers, in each edition of the content and on each day (UTC). Returns false where
 * no edition is known: then it is nobody's page yet.
 */
export async function answerMade({ page, request, response, listener }: Asked): Promise<boolean> {
  const edition = await publishedEdition();
  if (edition === undefined) return false;
  const day = new Date().toISOString().slice(0, 10);
  const key = [edition, day, page.theme, page.address].join(" ");
  const kept = made.get(key);
  if (kept !== undefined) {
    send({ page: kept, request, response });
    return true;
  }
  const script = page.isScripted ? await pageScript() : undefined;
  const asked = { ...request.headers };
  forgetWhoAsks({ page, request });
  capture(response, (body) => {
    if (!`${response.getHeader("content-type")}`.startsWith("text/html")) {
      response.end(body);
      return;
    }
    const own = madePage({ html: body.toString(), link: response.getHeader("link"), script });
    const isGood = response.statusCode === 200 && !response.hasHeader("set-cookie");
    if (isGood && page.isKept) made.set(key, own);
    request.headers = asked;
    send({ page: own, request, response });
  });
  listener(request, response);
  return true;
}

/** Leaves of a request what the page may depend on: whatever else it says, the page is the same. */
function forgetWhoAsks({ page, request }: Pick<Asked, "page" | "request">): void {
  const { origin, isSecure } = config();
  const { host } = new URL(origin);
  request.method = "GET";
  request.headers = {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": isSecure ? "https" : "http",
    "x-waymark-path": page.address,
    cookie: `${cookieName("theme")}=${page.theme}`,
  };
}

function send({
  page,
  request,
  response,
}: Readonly<{ page: MadePage; request: IncomingMessage; response: ServerResponse }>): void {
  response.setHeader("content-security-policy", page.policy);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("vary", "Cookie, Accept-Encoding, RSC");
  // What the framework would have loaded ahead.
  response.removeHeader("link");
  if (response.statusCode !== 200) {
    response.setHeader("cache-control", "no-store");
    response.end(page.bytes("identity"));
    return;
  }
  response.setHeader("cache-control", STORED);
  sendKept({ kept: page, request, response });
}
