import type { Socket } from "node:net";
import type { Door } from "./ask.ts";
import { HOST, ORIGIN } from "./behind-proxies.ts";
import { openSocket } from "./raw-socket.ts";

/** Connections that take their time, and never finish what they began. */
export type SlowSockets = Disposable & Readonly<{ open: () => number }>;

type Slowness = Readonly<{
  many: number;
  begin: (file: string) => string;
  drip: string;
  reads: boolean;
}>;

const DRIP_MS = 1_000;
const HEAD = `Host: ${HOST}\r\nOrigin: ${ORIGIN}\r\n`;
const FILES_AT_ONCE = 16;

/** Heads that never end, bodies that never end, and answers that nobody reads. */
const KINDS: readonly Slowness[] = [
  {
    many: 200,
    begin: () => `GET /paths HTTP/1.1\r\n${HEAD}`,
    drip: "X: y\r\n",
    reads: true,
  },
  {
    many: 200,
    begin: () =>
      `POST /api/sign-out HTTP/1.1\r\n${HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 15000\r\n\r\n`,
    drip: "x",
    reads: true,
  },
  {
    many: 100,
    begin: (file) => `GET ${file} HTTP/1.1\r\n${HEAD}\r\n`.repeat(FILES_AT_ONCE),
    drip: "",
    reads: false,
  },
];

/** Opens 500 slow connections at a door, which go on being slow until they are cut or disposed of. */
export async function openSlowSockets({
  door,
  file,
}: Readonly<{ door: Door; file: string }>): Promise<SlowSockets> {
  const sockets: Socket[] = [];
  for (const kind of KINDS) {
    for (let index = 0; index < kind.many; index += 1) {
      const socket = await openSocket({ door });
      if (kind.reads) socket.resume();
      else socket.pause();
      socket.write(kind.begin(file));
      const timer = setInterval(() => socket.write(kind.drip), DRIP_MS);
      socket.once("close", () => clearInterval(timer));
      sockets.push(socket);
    }
  }
  return {
    open: () => sockets.filter((socket) => !socket.closed).length,
    [Symbol.dispose]: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
