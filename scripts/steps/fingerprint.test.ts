import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const print = () => fingerprint({ folder, patterns: ["app/**", "*.json"] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-print-"));
  mkdirSync(join(folder, "app"));
  write("app/page.tsx", "one");
  write("package.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("it is the same for the same files", () => {
  expect(print()).toBe(print());
});

test("it changes with a content", () => {
  const before = print();
  write("app/page.tsx", "two");
  expect(print()).not.toBe(before);
});

test("it changes with a name", () => {
  const before = print();
  rmSync(join(folder, "app/page.tsx"));
  write("app/other.tsx", "one");
  expect(print()).not.toBe(before);
});

test("it changes with a new file", () => {
  const before = print();
  write("app/layout.tsx", "");
  expect(print()).not.toBe(before);
});

test.each(["app/page.test.tsx", "notes.md"])("it does not change with %s", (name) => {
  const before = print();
  write(name, "new");
  expect(print()).toBe(before);
});

test("a pattern that names no file is refused", () => {
  expect(() => fingerprint({ folder, patterns: ["app/**", "lib/**"] })).toThrow(
    "No file matches the pattern lib/**.",
  );
});
