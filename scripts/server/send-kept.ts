import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Encoding, encodingFor } from "./encoding.ts";

/** What is sent to everybody who asks for it. */
export type Kept = Readonly<{
  /** Its bytes, encoded no more than once. */
  bytes: (encoding: Encoding) => Buffer;
  /** Names its bytes. */
  hash: string;
}>;

/** Returns what names these bytes for the caches of browsers. */
export function hashOf(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("base64").slice(0, 22);
}

/** Sends it in an encoding that the browser takes, or says that the browser still has it. */
export function sendKept({
  kept,
  request: { headers },
  response,
}: Readonly<{ kept: Kept; request: IncomingMessage; response: ServerResponse }>): void {
  const encoding = encodingFor(headers["accept-encoding"]);
  const tag = `"${kept.hash}-${encoding}"`;
  response.setHeader("etag", tag);
  if (headers["if-none-match"]?.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  const bytes = kept.bytes(encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
}
