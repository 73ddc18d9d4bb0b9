import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Lets all through; takes everything in and says nothing; takes no connection; cuts each after a moment. */
type Fault = "none" | "silent" | "refusing" | "cutting";

/** A way to a database that fails when it is told to. */
export type FaultyProxy = Readonly<{
  /** Leads through it to the same database. */
  url: string;
  fail: (fault: Fault) => void;
  close: () => Promise<void>;
}>;

/** Starts a proxy before a database. What is cut or refused is so at once, connections that stand included. */
export async function startFaultyProxy(databaseUrl: string): Promise<FaultyProxy> {
  const real = new URL(databaseUrl);
  let fault: Fault = "none";
  const open = new Set<readonly [Socket, Socket]>();
  const server = createServer((inner) => {
    if (fault === "refusing") return void inner.destroy();
    const outer = connect(Number(real.port), real.hostname);
    const pair = [inner, outer] as const;
    open.add(pair);
    const cut = () => {
      open.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const [from, to] of [pair, [outer, inner] as const]) {
      from.on("error", cut).on("close", cut);
      from.on("data", (data) => {
        if (fault === "cutting") cut();
        else if (fault === "none") to.write(data);
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  const through = Object.assign(new URL(databaseUrl), { port: String(address.port) });
  const cutAll = () => {
    for (const pair of open) for (const socket of pair) socket.destroy();
  };
  return {
    url: through.href,
    fail: (next) => {
      // What was held back while it was silent is gone: such a connection is of no use after.
      if (fault === "silent" || next === "refusing") cutAll();
      fault = next;
    },
    close: async () => {
      cutAll();
      server.close();
      await once(server, "close");
    },
  };
}
