import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock.mjs";

let parent: string;
const folder = () => join(parent, "lock");
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "waymark-lock-"));
});
afterEach(() => rmSync(parent, { recursive: true }));

test("only one works at a time", async () => {
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await sleep(5);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock({ folder: folder(), work })));
  expect(most).toBe(1);
});

test("nothing stays behind, not even the folder", async () => {
  await withLock({ folder: folder(), work: async () => {} });
  expect(existsSync(folder())).toBe(false);
});

test("work that throws lets go of the lock", async () => {
  const work = () => Promise.reject(new Error("broken"));
  await expect(withLock({ folder: folder(), work })).rejects.toThrow("broken");
  expect(await withLock({ folder: folder(), work: async () => "mine" })).toBe("mine");
});

test("a process that is gone holds nothing", async () => {
  mkdirSync(folder());
  writeFileSync(join(folder(), "999999999.some-boot.12345.abcd"), "");
  expect(await withLock({ folder: folder(), work: async () => "mine" })).toBe("mine");
});

test("another process with the same number holds nothing", async () => {
  mkdirSync(folder());
  writeFileSync(join(folder(), `${process.pid}.an-earlier-boot.1.abcd`), "");
  expect(await withLock({ folder: folder(), work: async () => "mine" })).toBe("mine");
});
