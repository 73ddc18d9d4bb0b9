import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { identityOf, isAlive } from "./identity.mjs";

test("this process is alive, under one identity", () => {
  const identity = identityOf(process.pid);
  expect(identity).toBe(identityOf(process.pid));
  expect(isAlive(identity ?? "")).toBe(true);
});

test("a process that has ended is not", () => {
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  expect(identityOf(pid)).toBeUndefined();
});

test("an identity that is none is not alive", () => {
  expect(isAlive("")).toBe(false);
  expect(isAlive("nobody")).toBe(false);
});
