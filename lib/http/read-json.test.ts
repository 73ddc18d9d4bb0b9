import { expect, test } from "vitest";
import { readJson } from "./read-json.ts";

function bodyOf(text: string) {
  return new Response(text).body;
}

test("a body of JSON is read", async () => {
  const read = await readJson({ body: bodyOf('{"done":true}'), limit: 13 });
  expect(read).toEqual({ ok: true, value: { done: true } });
});

test("a body that is one byte too long is not read", async () => {
  const read = await readJson({ body: bodyOf('{"done":true}'), limit: 12 });
  expect(read).toEqual({ ok: false, reason: "too-long" });
});

test("a body without an end is given up", async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(100)),
  });
  expect(await readJson({ body: endless, limit: 1_000 })).toMatchObject({ reason: "too-long" });
});

test.each(["", "{", "\ufeff"])("what is no JSON is none: %j", async (text) => {
  const read = await readJson({ body: bodyOf(text), limit: 100 });
  expect(read).toEqual({ ok: false, reason: "not-json" });
});

test("without a body there is nothing to read", async () => {
  expect(await readJson({ body: null, limit: 100 })).toEqual({ ok: false, reason: "not-json" });
});
