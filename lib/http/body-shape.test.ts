import { expect, test } from "vitest";
import { faultOfBody } from "./body-shape.ts";

type Parts = readonly (readonly [name: string, content: string])[];

function multipart(parts: Parts, line = "x"): Buffer {
  const written = parts.map(
    ([name, content]) =>
      `--${line}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`,
  );
  return Buffer.from(`${written.join("")}--${line}--\r\n`);
}

/** Where a body of this kind is read. */
const READ_AT: Readonly<Record<string, string>> = {
  "application/json": "/api/ticks",
  "application/x-www-form-urlencoded": "/api/auth/signout",
};

function faultOf(body: Buffer | string, contentType = "multipart/form-data; boundary=x") {
  const path = READ_AT[contentType] ?? "/today";
  return faultOfBody({ path, contentType, body: Buffer.from(body) });
}

const repeat = (count: number, make: (index: number) => readonly [string, string]): Parts =>
  Array.from({ length: count }, (_, index) => make(index));

test("forms of ours are read: many fields, long texts, arguments, an empty field, a file", async () => {
  expect(
    faultOf(multipart(repeat(1_000, (index) => [`1_milestone-${index}`, "on"]))),
  ).toBeUndefined();
  expect(
    faultOf(
      multipart([
        ["1_note", "[".repeat(20_000)],
        ["0", '[{"values":{}},"$K1"]'],
      ]),
    ),
  ).toBeUndefined();
  expect(faultOf(multipart([["note", ""]]))).toBeUndefined();
  const sent = new FormData();
  sent.set("file", new File(["[".repeat(9_000)], 'a"b.json', { type: "application/json" }));
  sent.set("note", "a\r\n--b");
  const { headers, body } = new Request("http://x", { method: "POST", body: sent });
  expect(body).not.toBeNull();
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  expect(faultOf(bytes, headers.get("content-type") ?? "")).toBeUndefined();
});

test.each([
  ["fields", repeat(1_001, (index) => [`f${index}`, ""])],
  ["depth", [["0", "[".repeat(33)]]],
  ["tokens", [["0", `[${"0,".repeat(5_001)}0]`]]],
  ["references", [["0", `[${'"$K1",'.repeat(101)}0]`]]],
  ["tokens over several parts", repeat(100, (index) => [`${index}`, `[${"0,".repeat(60)}0]`])],
  [
    "tokens behind an open string",
    [
      ["0", '"'],
      ["1", `[${"0,".repeat(5_001)}0]`],
    ],
  ],
  ["depth of an action without script", [["$ACTION_1:0", "[".repeat(33)]]],
] as [string, Parts][])("too much of %s is not read", (_, parts) => {
  expect(faultOf(multipart(parts))).toBe("too-much");
});

test("what is in a string is no structure", () => {
  expect(
    faultOf(
      multipart([["0", JSON.stringify(["[{,:".repeat(9_000), '\\"[[[', "$$1".repeat(200)])]]),
    ),
  ).toBeUndefined();
});

test.each([
  ["no end", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
  ["another line", multipart([["a", "b"]], "y")],
  ["no name", "--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--"],
  ["two names", '--x\r\nContent-Disposition: form-data; name="a"; name="0"\r\n\r\nb\r\n--x--'],
  ["an escaped name", '--x\r\nContent-Disposition: form-data; name="\\0"\r\n\r\nb\r\n--x--'],
  [
    "a charset",
    '--x\r\nContent-Disposition: form-data; name="0"\r\nContent-Type: text/plain; charset=utf-16le\r\n\r\nb\r\n--x--',
  ],
  ["something before it", `y${multipart([["a", "b"]])}`],
  [
    "a line that only begins like it",
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--xy\r\n',
  ],
] as [string, Buffer | string][])("a form with %s is none", (_, body) => {
  expect(faultOf(body)).toBe("malformed");
});

test("pairs and JSON for a route handler are bounded, too", () => {
  const pairs = "application/x-www-form-urlencoded";
  expect(faultOf("a=1&b=2", pairs)).toBeUndefined();
  expect(faultOf("&".repeat(100), pairs)).toBe("too-much");
  expect(faultOf('{"done":true}', "application/json")).toBeUndefined();
  expect(faultOf("[".repeat(40), "application/json")).toBe("too-much");
});

test("pairs, JSON and texts are read nowhere else: not by a page, not by an action, not by another handler", () => {
  const body = Buffer.from("[]");
  for (const contentType of [...Object.keys(READ_AT), "text/plain", ""]) {
    for (const path of ["/today", "/api/import"]) {
      expect(faultOfBody({ path, contentType, body })).toBe("unknown-type");
    }
  }
});

test("a call without a body, or of an action in another way than our pages do, is malformed", () => {
  const action = `40${"a".repeat(40)}`;
  const contentType = "multipart/form-data; boundary=x";
  const call = (body: Buffer) => faultOfBody({ path: "/today", contentType, action, body });
  expect(call(Buffer.alloc(0))).toBe("malformed");
  expect(call(multipart([["0", "[]"]]))).toBe("malformed");
  expect(call(multipart([["0", '["$K1"]']]))).toBeUndefined();
  const text = (body: string) =>
    faultOfBody({ path: "/today", contentType: "text/plain", action, body: Buffer.from(body) });
  expect(text("[]")).toBe("malformed");
  expect(text('["$1"]')).toBe("malformed");
});
