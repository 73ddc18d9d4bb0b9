import type { IncomingMessage, ServerResponse } from "node:http";
import { type EdgeRefusal, refusalAnswer } from "#lib/http/refusal-pages";

/** Whoever still sends after the answer is listened to for this long and this far, so that they can read it; then cut. */
const LISTEN_MS = 5_000;
const LISTEN_BYTES = 16_000_000;

/** Answers a request that is not let in. */
export function refuse({
  request,
  response,
  path,
  reason,
}: Readonly<{
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  reason: EdgeRefusal;
}>): void {
  const { status, headers, body } = refusalAnswer({ path, reason });
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  if (request.complete) return;
  const cut = () => request.complete || request.socket.destroy();
  const timer = setTimeout(cut, LISTEN_MS).unref();
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LISTEN_BYTES) cut();
  });
  request.once("close", () => clearTimeout(timer));
}
