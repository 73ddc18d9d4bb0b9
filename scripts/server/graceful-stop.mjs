// Loaded into the server's process before Next.js, whose own stop waits for every open connection for ever:
// for browsers that connected and never asked anything, too.
import http from "node:http";

/** A request that takes longer than this to answer is cut. */
const CUT_AFTER_MS = 25_000;

const createServer = http.createServer;
http.createServer = (...args) => closingQuietly(createServer(...args));

// The channel to the starter ends with the starter, however that ends: a server without one must not stay behind.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

/**
 * Makes `close` end the connections on which nothing is being answered at once, and the others after their answer.
 * @param {http.Server} server
 */
function closingQuietly(server) {
  /** @type {Map<import("node:net").Socket, number>} */
  const answering = new Map();
  let isClosing = false;

  server.on("connection", (socket) => {
    answering.set(socket, 0);
    socket.once("close", () => answering.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
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
    close(done);
    for (const [socket, count] of answering) if (count === 0) socket.destroy();
    setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref();
    return server;
  };
  return server;
}
