// Loaded into the server's process before Next.js: every request passes here first, before anything reads of it.
import { randomUUID } from "node:crypto";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { config } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { decodedPath } from "#lib/domain/text/storable";
import { bodyLimit } from "#lib/http/body-limits";
import { faultOfBody } from "#lib/http/body-shape";
import { addressOf } from "#lib/http/client-address";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";
import type { EdgeRefusal } from "#lib/http/refusal-pages";
import {
  inRequest,
  type RequestContext,
  requestContext,
  watchRequests,
} from "#lib/http/request-context";
import { isWelcome } from "#lib/http/same-origin";
import { nowhereFor, securityHeaders } from "#lib/http/security-headers";
import { log, logFailure, logSecurityEvent } from "#lib/log";
import { keepQuiet, sayStatus, storeOnlyWhatSaysSo } from "./answers.ts";
import { answerBuilt } from "./built-files.ts";
import { hasBody, peekBody } from "./edge/read-body.ts";
import { refuse } from "./edge/refuse.ts";
import { sendInOnePiece } from "./in-one-piece.ts";
import { speakJson } from "./json-console.ts";
import { answerBare } from "./made-once/answer-bare.ts";
import { answerMade } from "./made-once/answer-made.ts";
import { isForStranger, publicPageOf } from "./made-once/public-page.ts";
import { nextNonce } from "./nonce.ts";
import { standInForTrouble } from "./trouble.ts";

/** What Next.js can make a request of. */
const KNOWN_METHODS = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** All but the built files, the worker of notifications and the icon, whole names: an address that only begins like one is a page, if only a 404. */
const BUILT_FILES = /^\/(?:_next\/static\/|(?:icon\.svg|push-worker\.js)$)/;

type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse; path: string }>;

const createServer = http.createServer;

/** A slow head or a slow body is cut; what Upgrade asks for does not exist here, and is answered as if it had not been asked. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  shouldUpgradeCallback: () => process.env.NODE_ENV === "development",
};

function createEdge(listener: RequestListener): http.Server {
  const server = createServer(LIMITS, (request, response) => {
    const path = pathOf(request);
    const address = addressOf({
      peer: request.socket.remoteAddress,
      forwardedFor: oneHeader(request.headers["x-forwarded-for"]),
      isTrusted: config().isTrustedProxy,
    });
    const { method = "" } = request;
    const id = randomUUID();
    const context: RequestContext = { id, address, method, path, isFailureLogged: false };
    response.setHeader("x-request-id", context.id);
    keepQuiet(response);
    storeOnlyWhatSaysSo(response);
    sayStatus({ response, context });
    sendInOnePiece(response);
    standInForTrouble({ request, response, context });
    inRequest(context, () => {
      // A failure that nobody told the log of: an answer of 500 never goes without a line.
      response.once("finish", () => {
        if (response.statusCode === 500) logFailure("answered with 500");
      });
      answer({ request, response, path, listener }).catch(logFailure);
    });
  });
  // What is expected besides is expected in vain, and answered as if it had not been.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  return server.on("clientError", answerNoRequest);
}

async function answer({
  listener,
  ...exchange
}: Exchange & Readonly<{ listener: RequestListener }>): Promise<void> {
  const { request, response, path } = exchange;
  const { isSecure } = config();
  for (const [name, value] of Object.entries(securityHeaders({ path, isSecure }))) {
    response.setHeader(name, value);
  }
  const reason = await faultOf(exchange);
  if (reason === "cut") return;
  if (reason !== undefined) return refuse({ ...exchange, reason });
  tellTheApp(request);
  if (decodedPath(path) === undefined) request.url = nowhereFor(path);
  const isBuilt = process.env.NODE_ENV === "production";
  if (isBuilt && answerBuilt(exchange)) return;
  const page = isBuilt ? publicPageOf(request) : undefined;
  if (page !== undefined && (await answerMade({ page, request, response, listener }))) return;
  if (isForStranger(request)) {
    request.headers["x-waymark-path"] = addressAsked(request);
    return answerBare({ request, response, listener });
  }
  if (!BUILT_FILES.test(path)) makeNonce({ request, response });
  listener(request, response);
}

/**
 * Gives the response a nonce for its scripts, of which the framework learns by the request, and tells the app which address was asked for:
 * its path and its query.
 */
function makeNonce({ request, response }: Omit<Exchange, "path">): void {
  const policy = contentSecurityPolicy({
    scripts: { nonce: nextNonce() },
    mode: process.env.NODE_ENV === "development" ? "development" : "production",
    formTargets: originsOf(config().providers),
  });
  request.headers["content-security-policy"] = policy;
  request.headers["x-waymark-path"] = addressAsked(request);
  response.setHeader("content-security-policy", policy);
}

/** What the framework adds to an address for itself is no part of it. */
function addressAsked({ url = "/" }: IncomingMessage): string {
  const address = URL.parse(url, "http://localhost");
  if (address === null) return "/";
  if (address.searchParams.has("_rsc")) address.searchParams.delete("_rsc");
  return `${address.pathname}${address.search}`;
}

/** Where it comes from is asked before anything is read of it. */
async function faultOf({ request, path }: Exchange): Promise<EdgeRefusal | "cut" | undefined> {
  const { method = "", headers } = request;
  // Of two hosts, something in front of us may have read the other.
  if ((request.headersDistinct.host ?? []).length > 1) return "malformed";
  if (!isWelcome({ asked: { method, path, headers }, own: config().origin })) {
    logSecurityEvent({
      kind: "access.refused",
      object: `${method} from another site`,
      result: "refused",
    });
    return "cross-origin";
  }
  if (!KNOWN_METHODS.has(method)) return "unknown-method";
  const action = oneHeader(headers["next-action"]);
  if (!hasBody(request)) return method === "POST" && lacksBody(headers) ? "malformed" : undefined;
  const read = await peekBody({ request, limit: bodyLimit(path) });
  if (!read.ok) return read.reason;
  const contentType = headers["content-type"];
  const context = requestContext();
  if (context !== undefined && action === undefined && contentType !== undefined)
    context.form = { body: read.body, contentType };
  return faultOfBody({ path, contentType, action, body: read.body });
}

/** Whether it says that it brings what only a body can be: what an action is called with, or parts, of which the last one has an end. */
function lacksBody(headers: IncomingMessage["headers"]): boolean {
  const type = oneHeader(headers["content-type"]) ?? "";
  return headers["next-action"] !== undefined || /^\s*multipart\//i.test(type);
}

/** What a stranger says of itself gives way to what is known, so that nothing behind this believes it. */
function tellTheApp({ headers }: IncomingMessage): void {
  const { origin, isSecure } = config();
  const host = isSecure ? new URL(origin).host : (headers.host ?? new URL(origin).host);
  for (const name of ["forwarded", "x-forwarded-port", "x-real-ip", "x-forwarded-for"])
    delete headers[name];
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = isSecure ? "https" : "http";
  if (headers.origin !== undefined) headers.origin = `${headers["x-forwarded-proto"]}://${host}`;
}

/** What is no HTTP is told so, with the headers of every other answer. */
function answerNoRequest(error: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = STATUS_OF_FAULT[error.code ?? ""] ?? "400 Bad Request";
  const headers = Object.entries(securityHeaders({ path: "/", isSecure: config().isSecure }));
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status}\r\n${lines}content-length: 0\r\nconnection: close\r\n\r\n`);
}

const STATUS_OF_FAULT: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** The path that was asked for, without its query. */
function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?")[0] ?? "/";
}

/** Node joins a header that came several times; only Set-Cookie is a list. */
function oneHeader(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.join(",");
}

if (process.env.NODE_ENV === "production") speakJson(log());
watchRequests();
Object.assign(http, { createServer: createEdge });
