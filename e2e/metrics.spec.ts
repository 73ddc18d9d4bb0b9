import { expect, test } from "./story";

const TOKEN = "what the stories show to read it";

test("Prometheus reads with its token how the instance does, and nobody reads it without", async ({
  request,
}) => {
  expect((await request.get("/metrics")).status()).toBe(404);
  const wrong = { authorization: `Bearer ${TOKEN}!` };
  expect((await request.get("/metrics", { headers: wrong })).status()).toBe(404);
  await request.get("/api/health");
  const answer = await request.get("/metrics", { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toContain("waymark_ready 1");
  expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",status="2xx"\} [1-9]/);
  expect(text).toContain("process_resident_memory_bytes");
});
