import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../free-port.ts";
import { faultOfPort } from "./port.mjs";

const command = "start";

test("a free port is no fault", async () => {
  expect(await faultOfPort({ env: { PORT: String(await freePort()) }, command })).toBeUndefined();
});

test.each(["127.0.0.1", "0.0.0.0", "::", "::1"])("a port taken on %s is said", async (host) => {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const fault = await faultOfPort({ env: { PORT: String(port) }, command });
  server.close();
  expect(fault).toContain(`Port ${port} is taken by another program`);
  expect(fault).toContain("npm start");
});

test.each(["0", "65536", "abc", "3000.5", "-1"])("PORT=%s is said", async (port) => {
  expect(await faultOfPort({ env: { PORT: port }, command })).toContain("PORT must be a number");
});

test("an address of another machine is said", async () => {
  const env = { PORT: String(await freePort()), HOST: "192.0.2.1" };
  expect(await faultOfPort({ env, command })).toContain("HOST must be an address of this machine");
});

test("an empty PORT is the default one", async () => {
  const fault = await faultOfPort({ env: { PORT: "", HOST: "192.0.2.1" }, command });
  expect(fault).toContain("HOST");
});
