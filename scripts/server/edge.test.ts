import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A server in the place of Next.js, which answers with what is known of the request. */
const SERVER = `
  import http from "node:http";
  import { requestContext } from "#lib/http/request-context";
  const server = http.createServer(async (request, response) => {
    await new Promise((resolve) => setImmediate(resolve));
    response.end(JSON.stringify(requestContext()));
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  const preload = new URL("./edge.ts", import.meta.url).href;
  const args = ["--import", preload, "--input-type=module", "--eval", SERVER];
  const env = {
    ...process.env,
    DATABASE_URL: "postgresql://localhost/waymark",
    TRUSTED_PROXIES: "127.0.0.1",
    NODE_NO_WARNINGS: "1",
  };
  server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  const [port] = server.stdout ? await once(server.stdout, "data") : [];
  origin = `http://127.0.0.1:${Number(port)}`;
});
afterAll(() => server.kill("SIGKILL"));

test("each request has an id of its own and the address that the trusted proxy saw", async () => {
  const headers = { "x-forwarded-for": "6.6.6.6, 203.0.113.7", "x-request-id": "forged" };
  const ask = async () => (await fetch(origin, { headers })).json();
  const [one, two] = [await ask(), await ask()];
  expect(one).toMatchObject({
    address: "203.0.113.7",
    id: expect.stringMatching(/^[\da-f-]{36}$/),
  });
  expect(two.id).not.toBe(one.id);
});
