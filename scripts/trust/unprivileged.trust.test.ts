import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sendTick, signedInLearner } from "./learner.ts";
import { startApp } from "./running-app.ts";

const asRoot = process.getuid?.() === 0;

test("started by root, the server runs as nobody, writes mail and serves, and says nothing about it", async () => {
  await using app = await startApp();
  const pid = execFileSync("pgrep", ["-P", String(app.starter.pid)], { encoding: "utf8" }).trim();
  const uid = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  const expected = asRoot
    ? execFileSync("id", ["-u", "nobody"], { encoding: "utf8" }).trim()
    : String(process.getuid?.());
  expect(uid).toBe(expected);
  const learner = await signedInLearner(app);
  expect((await sendTick({ app, learner, milestone: "fnd-git", done: true })).status).toBe(200);
  for (const path of ["/", "/paths", "/sitemap.xml", "/robots.txt", "/paths/backend"]) {
    expect((await fetch(`${app.origin}${path}`)).status, path).toBe(200);
  }
  expect(app.output()).not.toMatch(/Warning|EACCES|"level":(?:50|60)/);
});
