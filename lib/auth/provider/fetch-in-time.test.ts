import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { fetchInTime } from "./fetch-in-time.ts";

test("a provider that leads elsewhere is not followed", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { status } = await fetchInTime(`http://127.0.0.1:${port}/token`);
  server.close();
  expect(status).toBe(302);
  expect(asked).toEqual(["/token"]);
});
