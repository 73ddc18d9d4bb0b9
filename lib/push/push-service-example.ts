import http, { type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** Test set-up: a push service as RFC 8030 has it, at this machine, which answers as it is told. */

type Taken = Readonly<{ path: string; headers: IncomingHttpHeaders; message: Buffer }>;
type Reply =
  | Readonly<{ status: number; headers?: Readonly<Record<string, string>>; after?: number }>
  | "silence"
  | "broken off";

export type PushService = Readonly<{
  origin: string;
  /** What it took, the oldest first. */
  taken: Taken[];
  /** What it says from now on, for each path or for all, after so many milliseconds; or that it takes a message and says nothing, or hangs up. */
  replies: Map<string, Reply>;
  close: () => void;
}>;

export async function startPushService(): Promise<PushService> {
  const taken: Taken[] = [];
  const replies = new Map<string, Reply>();
  const server = http.createServer(async (request, response) => {
    const { url: path = "", headers } = request;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    taken.push({ path, headers, message: Buffer.concat(parts) });
    const reply = replies.get(path) ?? replies.get("*") ?? { status: 201 };
    if (reply === "silence") return;
    if (reply === "broken off") return request.socket.destroy();
    const { status, headers: said, after = 0 } = reply;
    const answer = () => response.writeHead(status, { location: `${path}/message`, ...said }).end();
    if (after === 0) answer();
    else setTimeout(answer, after);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, taken, replies, close };
}
