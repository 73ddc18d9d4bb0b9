import { expect, test } from "vitest";
import { typedTexts } from "./typed-texts";

async function typedIn(fields: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { headers, body } = await encoded(form);
  return typedTexts({ body, contentType: headers.get("content-type") ?? "" });
}

async function encoded(form: FormData) {
  const request = new Request("http://localhost", { method: "POST", body: form });
  return { headers: request.headers, body: Buffer.from(await request.arrayBuffer()) };
}

test("what somebody wrote is there as they wrote it: words, lines and addresses", async () => {
  const note = "Two lines\r\nand <b>more</b>";
  const fields = { note, evidence: "https://example.org/a", where: "A book about ünïcode" };
  expect(await typedIn(fields)).toEqual(Object.values(fields));
});

test("no password, no code, nothing that the page put there itself and nothing that is one word is shown again", async () => {
  const long = "several words of it";
  const names = ["password", "current", "code", "token", "learner", "seen", "noteSeen", "next"];
  const own = ["operationId", "noteOperation", "$ACTION_1:0", "asked", "url", "file", "0"];
  const fields = Object.fromEntries([...names, ...own].map((name) => [name, long]));
  expect(await typedIn({ ...fields, milestone: "fnd-git", hours: "2" })).toEqual([]);
});

test("what is no form holds nothing", () => {
  expect(typedTexts({ body: Buffer.from("a b"), contentType: "text/plain" })).toEqual([]);
});
