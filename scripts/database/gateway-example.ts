import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Test set-up: a way to a database that takes connections and says nothing, until it is told to speak. */
export type Gateway = Readonly<{
  /** Leads through it to the same database. */
  url: string;
  /** Returns when so many have come. */
  hasCome: (count: number) => Promise<void>;
  /** Lets those that came through, and all that come from now on. */
  speak: () => void;
  /** Cuts off whoever comes from now on. */
  refuse: () => void;
  close: () => Promise<void>;
}>;

export async function openGateway(databaseUrl: string): Promise<Gateway> {
  const real = new URL(databaseUrl);
  let mood: "silent" | "speaking" | "refusing" = "silent";
  let come = 0;
  const sockets = new Set<Socket>();
  const waiting = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };
  const letThrough = (inner: Socket) => {
    const outer = connect(Number(real.port || 5432), real.hostname);
    keep(outer);
    inner.pipe(outer).pipe(inner);
    inner.on("close", () => outer.destroy());
  };
  const server = createServer({ pauseOnConnect: true }, (inner) => {
    keep(inner);
    if (mood === "refusing") inner.destroy();
    else if (mood === "speaking") letThrough(inner);
    else waiting.add(inner);
    come += 1;
    server.emit("come");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return {
    url: Object.assign(new URL(databaseUrl), {
      host: `127.0.0.1:${address.port}`,
    }).href,
    hasCome: async (count) => {
      while (come < count) await once(server, "come");
    },
    speak: () => {
      mood = "speaking";
      for (const inner of waiting) letThrough(inner);
      waiting.clear();
    },
    refuse: () => {
      mood = "refusing";
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
