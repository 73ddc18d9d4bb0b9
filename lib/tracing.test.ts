import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { trace } from "@opentelemetry/api";
import { expect, test } from "vitest";
import { startTracing } from "#lib/tracing";

test("spans go to the collector, without what is secret in an address", async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    request.setEncoding("utf8");
    request.on("data", (text: string) => received.push(text));
    request.on("end", () => response.end("{}"));
  });
  collector.listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;

  const stop = startTracing(`http://127.0.0.1:${port}`);
  const span = trace.getTracer("test").startSpan("GET /reset-password?token=secret-1", {
    attributes: { "http.target": "/mentor/secret-2", "http.status_code": 200 },
  });
  const feed = trace.getTracer("test").startSpan("GET /calendar/secret-4.ics", {
    attributes: { "http.target": "/calendar/secret-4.ics" },
  });
  span.recordException(new Error("secret-3"));
  span.end();
  feed.end();
  await stop();
  trace.disable();
  collector.close();

  const sent = received.join("");
  expect(sent).toContain("waymark");
  expect(sent).toContain("GET /reset-password");
  expect(sent).toContain("http.status_code");
  expect(sent).not.toContain("secret");
});
