import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressBuiltFiles } from "./compress-built-files.ts";

let distDir: string;

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), "waymark-"));
});
afterEach(() => rmSync(distDir, { recursive: true }));

test("scripts and styles of a build are compressed, in every folder, and nothing else is", () => {
  const chunks = join(distDir, "static", "chunks", "deeper");
  mkdirSync(chunks, { recursive: true });
  const files = { "a.js": "one;".repeat(200), "b.css": "a{b:c}".repeat(200), "c.woff2": "font" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(chunks, name), text);
  compressBuiltFiles({ distDir });
  compressBuiltFiles({ distDir });
  expect(readdirSync(chunks).toSorted()).toEqual(
    ["a.js", "a.js.br", "a.js.gz", "b.css", "b.css.br", "b.css.gz", "c.woff2"].toSorted(),
  );
  const read = (name: string) => readFileSync(join(chunks, name));
  expect(read("a.js.br").length).toBeLessThan(100);
  expect(brotliDecompressSync(read("a.js.br")).toString()).toBe(files["a.js"]);
  expect(gunzipSync(read("b.css.gz")).toString()).toBe(files["b.css"]);
});
