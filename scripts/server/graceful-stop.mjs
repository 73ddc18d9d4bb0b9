// Loaded into the server's process before Next.js, whose own stop waits for every open connection for ever:
// for browsers that connected and never asked anything, too.
import http from "node:http";

/** A request that takes longer than this to answer is cut. */
const CUT_AFTER_MS = 25_000;
/** What was sent before the stop may not have been read yet: it goes on listening until nothing came for this long, … */
const QUIET_MS = 200;
/** … and not longer than this. */
const TAKE_IN_AT_MOST_MS = 3000;

const createServer = http.createServer;
http.createServer = (...args) => closingQuietly(createServer(...args));

// The channel to the starter ends with the starter, however that ends: a server without one must not stay behind.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

/**
 * Makes `close` end the connections on which nothing is being answered when nothing new comes, and the others after their answer.
 * @param {http.Server} server
 */
function closingQuietly(server) {
  /** @type {Map<import("node:net").Socket, number>} */
  const answering = new Map();
  let isClosing = false;
  let news = 0;

  server.on("connection", (socket) => {
    news += 1;
    answering.set(socket, 0);
    socket.once("close", () => answering.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    news += 1;
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    if (isClosing) response.shouldKeepAlive = false;
    response.once("close", () => {
      const left = (answering.get(socket) ?? 1) - 1;
      answering.set(socket, left);
      if (isClosing && left === 0) socket.destroySoon();
    });
  });

  const close = server.close.bind(server);
  server.close = (done) => {
    isClosing = true;
    untilQuiet(
      () => news,
      () => {
        close(done);
        for (const [socket, count] of answering) if (count === 0) socket.destroy();
      },
    );
    setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref();
    return server;
  };
  return server;
}

/**
 * Goes on when nothing new came for a while. The system hands connections over one by one, one a turn of the event loop,
 * and a busy machine may take long for a turn: a time alone would pass before the last of them.
 * @param {() => number} news
 * @param {() => void} goOn
 */
function untilQuiet(news, goOn) {
  const deadline = Date.now() + TAKE_IN_AT_MOST_MS;
  /** @param {number} before */
  const listen = (before) => {
    setTimeout(() => {
      setImmediate(() => {
        if (news() === before || Date.now() > deadline) goOn();
        else listen(news());
      });
    }, QUIET_MS);
  };
  listen(news());
}
