// Loaded into the server's process before Next.js: every request passes here first, before anything reads of it.
import { randomUUID } from "node:crypto";
import http from "node:http";
import { config } from "#lib/config";
import { addressOf } from "#lib/http/client-address";
import { inRequest, type RequestContext } from "#lib/http/request-context";
import { sayStatus } from "./answers.ts";

const createServer: (listener: http.RequestListener) => http.Server = http.createServer;

function createEdge(listener: http.RequestListener): http.Server {
  return createServer((request, response) => {
    const address = addressOf({
      peer: request.socket.remoteAddress,
      forwardedFor: onlyOne(request.headers["x-forwarded-for"]),
      isTrusted: config().isTrustedProxy,
    });
    const context: RequestContext = { id: randomUUID(), address, isFailureLogged: false };
    sayStatus({ response, context });
    inRequest(context, () => listener(request, response));
  });
}

/** Node joins a header that came several times; only Set-Cookie is a list. */
function onlyOne(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.join(",");
}

Object.assign(http, { createServer: createEdge });
