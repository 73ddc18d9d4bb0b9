// Loaded into the server's process before Next.js, whose own stop waits for every open connection for ever:
// for browsers that connected and never asked anything, too.
import http from "node:http";
import net from "node:net";

/** A request that takes longer than this to answer is cut. */
const CUT_AFTER_MS = 25_000;
/** What was sent before the stop may not have been read yet: it goes on until nothing came for this long, … */
const QUIET_MS = 200;
/** … and not longer than this. */
const TAKE_IN_AT_MOST_MS = 3000;
/** So many turns of the event loop, and one of them takes in no connection. */
const MOST_TURNS = 100;

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

  server.close = (done) => {
    setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref();
    void (async () => {
      await untilQuiet(() => connections);
      // A connection that nobody took in is reset when the server listens no more.
      await untilTurnWithout(() => connections);
      net.Server.prototype.close.call(server, done);
      state = "drains";
      for (const response of [...answering.values()].flatMap((each) => [...each])) {
        if (!response.headersSent) response.shouldKeepAlive = false;
      }
      if (answering.size > 0) await untilQuiet(() => requests);
      state = "ends";
      for (const [socket, responses] of answering) if (responses.size === 0) socket.destroy();
    })();
    return server;
  };
  return server;
}

/**
 * Settles when nothing new came for a while. The system hands connections over one by one, one a turn of the event loop,
 * and a busy machine may take long for a turn: a time alone would pass before the last of them.
 * @param {() => number} news
 */
async function untilQuiet(news) {
  const deadline = Date.now() + TAKE_IN_AT_MOST_MS;
  for (let before = -1; before !== news() && Date.now() <= deadline; ) {
    before = news();
    await new Promise((passed) => setTimeout(passed, QUIET_MS));
    await new Promise(setImmediate);
  }
}

/**
 * Settles after a turn of the event loop that brought nothing new.
 * @param {() => number} news
 */
async function untilTurnWithout(news) {
  for (let turn = 0, before = -1; before !== news() && turn < MOST_TURNS; turn += 1) {
    before = news();
    await new Promise(setImmediate);
  }
}
