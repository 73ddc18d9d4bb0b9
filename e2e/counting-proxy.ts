import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Stands between an app and its PostgreSQL, and counts the messages that await an answer. */
export type CountingProxy = Readonly<{
  /** The same database, through the proxy. */
  databaseUrl: string;
  /** The statement of each round trip since the last call. */
  take: () => readonly string[];
  close: () => Promise<void>;
}>;

/** Codes that stand where a start-up message has its protocol version. */
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;

/** Frontend messages after which a client waits: a simple query, the end of an extended one, a function call. */
const AWAITED = new Set(["Q", "S", "F"]);

/** How a process asks the database for the time: now and then and by itself, without any request. */
const OF_CLOCK = "SELECT extract(epoch FROM clock_timestamp())";

export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const real = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let roundTrips: string[] = [];
  const server = createServer((client) => {
    const database = connect({ host: real.hostname, port: Number(real.port || 5432) });
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      // A connection that breaks on one side is closed on the other.
      socket.on("error", () => [client, database].map((each) => each.destroy()));
    }
    const read = frontendReader({
      refuseEncryption: () => client.write("N"),
      forward: (message) => database.write(message),
      onRoundTrip: (asked) => {
        roundTrips.push(asked);
      },
    });
    client.on("data", read);
    client.on("end", () => database.end());
    database.pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  const through = new URL(databaseUrl);
  through.hostname = "127.0.0.1";
  through.port = String(address.port);
  return {
    databaseUrl: through.href,
    take: () => {
      const made = roundTrips;
      roundTrips = [];
      return made;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * Cuts what a client sends into messages. The first ones have no type: a length and a code; a request for encryption
 * is answered with no, because nothing could be counted behind it. After them each has a type, then its length.
 */
function frontendReader({
  refuseEncryption,
  forward,
  onRoundTrip,
}: Readonly<{
  refuseEncryption: () => void;
  forward: (message: Buffer) => void;
  onRoundTrip: (asked: string) => void;
}>): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let hasStarted = false;
  const statements = new Map<string, string>();
  let asked = "";

  function nextLength(): number {
    const before = hasStarted ? 1 : 0;
    return pending.length < before + 4 ? Infinity : before + pending.readInt32BE(before);
  }

  function take(message: Buffer): void {
    if (hasStarted) {
      const type = message.toString("latin1", 0, 1);
      const [first = "", second = ""] = message.toString("utf8", 5).split("\0");
      if (type === "Q") asked = first;
      if (type === "P") statements.set(first, second);
      // A statement is sent once under its name, and from then on referred to by it (`lib/data/ask.ts`).
      if (type === "B") asked = statements.get(second) ?? second;
      if (AWAITED.has(type) && !asked.startsWith(OF_CLOCK)) onRoundTrip(asked);
      forward(message);
      return;
    }
    const code = message.readInt32BE(4);
    const asksForEncryption = code === SSL_REQUEST || code === GSS_REQUEST;
    hasStarted = !asksForEncryption;
    if (asksForEncryption) refuseEncryption();
    else forward(message);
  }

  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let length = nextLength(); length <= pending.length; length = nextLength()) {
      const message = pending.subarray(0, length);
      pending = pending.subarray(length);
      take(message);
    }
  };
}
