import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";

/** A server that stops as Next.js does, and answers /slow after longer than it waits for news. */
const SERVER = `
  import http from "node:http";
  const server = http.createServer((request, response) => {
    response.flushHeaders();
    setTimeout(() => response.end("answer"), request.url === "/slow" ? 1500 : 0);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
  process.on("SIGTERM", () => server.close(() => process.exit(0)));
`;

let server: ChildProcess;
let port: number;

beforeEach(async () => {
  const preload = new URL("./graceful-stop.mjs", import.meta.url).href;
  const args = ["--import", preload, "--input-type=module", "--eval", SERVER];
  server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const [said] = server.stdout ? await once(server.stdout, "data") : [];
  port = Number(said);
});
afterEach(() => server.kill("SIGKILL"));

async function open(request = ""): Promise<Socket> {
  const socket = connect(port, "127.0.0.1")
    .setEncoding("utf8")
    .on("error", () => {});
  await once(socket, "connect");
  if (request !== "") socket.write(`GET ${request} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket;
}

/** Settles when the server has ended; one that waits for its connections does not, within the time limit of a test. */
async function stopped(stop: () => void): Promise<void> {
  stop();
  await once(server, "exit");
}

test("neither idle connections nor unused ones hold it", async () => {
  const idle = await open("/");
  await once(idle, "data");
  await open();
  await stopped(() => server.kill("SIGTERM"));
});

test("what was asked is answered first", async () => {
  const socket = await open("/slow");
  let answer = "";
  socket.on("data", (text) => {
    answer += text;
  });
  await once(socket, "data");
  await stopped(() => server.kill("SIGTERM"));
  expect(answer).toContain("answer");
});

test("it ends with the one who started it", async () => {
  await stopped(() => server.disconnect());
});

/** Asks again and again, as a proxy does, until nobody takes its connections any more. Returns what was asked and not answered. */
async function keepAsking({ keepAlive }: Readonly<{ keepAlive: boolean }>): Promise<string[]> {
  const agent = new http.Agent({ keepAlive, maxSockets: 1 });
  for (;;) {
    const asked = http.get({ port, host: "127.0.0.1", agent });
    try {
      const [answer] = await once(asked, "response");
      answer.resume();
      await once(answer, "end");
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "?";
      return code === "ECONNREFUSED" ? [] : [code];
    }
  }
}

test.each([
  { of: "keeps its connections", keepAlive: true },
  { of: "opens a connection for each request", keepAlive: false },
])("a proxy that goes on asking and $of gets every answer", async ({ keepAlive }) => {
  const asking = Array.from({ length: 50 }, () => keepAsking({ keepAlive }));
  const idle = await open("/");
  await once(idle, "data");
  await stopped(() => server.kill("SIGTERM"));
  expect((await Promise.all(asking)).flat()).toEqual([]);
});
