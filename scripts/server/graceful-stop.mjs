// Loaded into the server's process before Next.js, whose own stop waits for every open connection for ever:
// for browsers that connected and never asked anything, too.
import http from "node:http";
import net from "node:net";

/** A request that takes longer than this to answer is cut. */
const CUT_AFTER_MS = 25_000;
/** For so long nobody connects while every request waits, or as long as a request may well wait: then it listens no more. */
const TAKEN_IN = { quietMs: 20, atMostMs: 300 };
/** What was sent before the stop may not have been read yet: connections are kept until nothing came on them for so long. */
const DRAINED = { quietMs: 200, atMostMs: 3000 };

const createServer = http.createServer;
http.createServer = (...args) => closingQuietly(createServer(...args));

// The channel to the starter ends with the starter, however that ends: a server without one must not stay behind.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

/**
 * Makes `close` lose no request, also of a proxy that goes on sending and keeps its connections. First it takes in who has connected, and
 * listens no more: from then on a proxy asks another instance. Then each connection gets one more answer at most, which says that it is
 * the last one; those on which nothing is asked any more are ended, and the others after their answer.
 * @param {http.Server} server
 */
function closingQuietly(server) {
  /** @type {Map<import("node:net").Socket, Set<http.ServerResponse>>} */
  const answering = new Map();
  /** @type {"listens" | "drains" | "ends"} */
  let state = "listens";
  let connections = 0;
  let requests = 0;
  /** @type {unknown[][] | undefined} */
  let held;

  server.on("connection", (socket) => {
    connections += 1;
    answering.set(socket, new Set());
    socket.once("close", () => answering.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    requests += 1;
    answering.get(socket)?.add(response);
    if (state !== "listens") response.shouldKeepAlive = false;
    response.once("close", () => {
      const others = answering.get(socket);
      others?.delete(response);
      if (state === "ends" && others?.size === 0) socket.destroySoon();
    });
  });

  const emit = server.emit.bind(server);
  server.emit = (event, ...given) => {
    if (held === undefined || event !== "request") return emit(event, ...given);
    held.push(given);
    return true;
  };

  server.close = (done) => {
    setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref();
    void (async () => {
      // A connection that was not taken in is reset when the server listens no more: so it does nothing else until none is left.
      held = [];
      await untilQuiet(() => connections, TAKEN_IN);
      net.Server.prototype.close.call(server, done);
      state = "drains";
      const late = held;
      held = undefined;
      for (const given of late) emit("request", ...given);
      for (const response of [...answering.values()].flatMap((each) => [...each])) {
        if (!response.headersSent) response.shouldKeepAlive = false;
      }
      if (answering.size > 0) await untilQuiet(() => requests, DRAINED);
      state = "ends";
      for (const [socket, responses] of answering) if (responses.size === 0) socket.destroy();
    })();
    return server;
  };
  return server;
}

/**
 * Settles when nothing new came for a while; where that does not come about in time, after a turn of the event loop that brought nothing
 * new, or as long again. A time alone says little: a busy machine may take long for a turn, and what came meanwhile has not been read.
 * @param {() => number} news
 * @param {{ quietMs: number, atMostMs: number }} times
 */
async function untilQuiet(news, { quietMs, atMostMs }) {
  const deadline = Date.now() + atMostMs;
  for (let before = -1; before !== news() && Date.now() <= deadline + atMostMs; ) {
    before = news();
    if (Date.now() <= deadline) await new Promise((passed) => setTimeout(passed, quietMs));
    await new Promise(setImmediate);
  }
}
