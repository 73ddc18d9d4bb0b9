import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { LEADS_TO, SENT_BY_SCRIPT } from "#lib/domain/text/sent-by-script";
import { encodingFor } from "../encoding.ts";
import { capture } from "./capture.ts";
import { madePage } from "./made-page.ts";
import { pageScript } from "./page-script.ts";
import { OF_SCRIPTS } from "./public-page.ts";

/** What the framework says of a page as it made it. */
const OF_THE_OTHER = ["link", "etag", "content-length"];

/**
 * Answers one request with the framework's page, and a script of ours in the place of the framework's scripts. A script of the framework's
 * that asks for parts of it gets the page, and loads it as a document of its own.
 */
export async function answerBare({
  request,
  response,
  listener,
}: Readonly<{
  request: IncomingMessage;
  response: ServerResponse;
  listener: RequestListener;
}>): Promise<void> {
  const script = await pageScript();
  const asked = { ...request.headers };
  for (const name of [...OF_SCRIPTS, "accept-encoding"]) delete request.headers[name];
  capture(response, (body) => {
    const leadsTo = response.getHeader("location");
    if (asked[SENT_BY_SCRIPT] !== undefined && leadsTo !== undefined) {
      response.setHeader(LEADS_TO, leadsTo);
      response.removeHeader("location");
      // Of no type, it would be read as XML, and shown as broken.
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.statusCode = 204;
      response.end();
      return;
    }
    if (!`${response.getHeader("content-type")}`.startsWith("text/html")) {
      response.end(body);
      return;
    }
    const page = madePage({ html: body.toString(), link: response.getHeader("link"), script });
    const encoding = encodingFor(asked["accept-encoding"]);
    for (const name of OF_THE_OTHER) response.removeHeader(name);
    response.setHeader("content-security-policy", page.policy);
    response.setHeader("cache-control", "no-store");
    response.setHeader("vary", "Cookie, Accept-Encoding, RSC");
    if (encoding !== "identity") response.setHeader("content-encoding", encoding);
    const bytes = page.bytes(encoding);
    response.setHeader("content-length", bytes.length);
    response.end(bytes);
  });
  listener(request, response);
}
