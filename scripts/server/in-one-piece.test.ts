import { once } from "node:events";
import http, { type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { sendInOnePiece } from "./in-one-piece.ts";

async function served(listener: RequestListener): Promise<AsyncDisposable & { origin: string }> {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

test("nothing leaves before the end, not even the head", async () => {
  const begun: ServerResponse[] = [];
  await using server = await served((request, response) => {
    if (request.url === "/other") return void response.end("other");
    sendInOnePiece(response);
    response.flushHeaders();
    response.write("first, ");
    begun.push(response);
  });
  const arrived: string[] = [];
  const answer = fetch(server.origin).finally(() => arrived.push("head"));
  // By the time that others were answered, what was written would have been here.
  while (begun.length === 0) await (await fetch(`${server.origin}/other`)).text();
  for (let turn = 0; turn < 3; turn += 1) await (await fetch(`${server.origin}/other`)).text();
  expect(arrived).toEqual([]);
  begun[0]?.end("then the rest");
  expect(await (await answer).text()).toBe("first, then the rest");
});

test("an answer that no socket takes at once arrives whole", async () => {
  const piece = "a".repeat(50_000);
  await using server = await served(async (_, response) => {
    sendInOnePiece(response);
    await pipeline(Readable.from(Array.from({ length: 200 }, () => piece)), response);
  });
  expect((await (await fetch(server.origin)).text()).length).toBe(200 * piece.length);
});

test("answers on one connection follow each other", async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  await using server = await served((request, response) => {
    sendInOnePiece(response);
    response.write(`${request.url}, `);
    response.end("done");
  });
  const texts = ["/1", "/2", "/3"].map(async (path) => {
    const [answer] = (await once(http.get(`${server.origin}${path}`, { agent }), "response")) as [
      http.IncomingMessage,
    ];
    return (await answer.toArray()).join("");
  });
  expect(await Promise.all(texts)).toEqual(["/1, done", "/2, done", "/3, done"]);
  agent.destroy();
});
