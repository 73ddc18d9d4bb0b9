import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LARGEST_ARCHIVE_BYTES } from "#lib/domain/archive/archive-size";
import { signedInLearner } from "./learner.ts";
import { longest, measured } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { newVisitor } from "./visitor.ts";

const MEGABYTES = longest({ bar: 150, fault: 300 });
const SECONDS = longest({ bar: 10, fault: 30 });

const DROP = "Drop this file";

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

test("no file that somebody brings takes long, or much memory", async () => {
  await using app = await startApp({ env: { TRUSTED_PROXIES: "127.0.0.1, ::1" } });
  const { cookie } = await signedInLearner(app);
  const visitor = newVisitor({ port: app.place.port, cookie });
  const { body: own } = await visitor.open("/api/export/waymark.json");
  const bring = async (file: string) => {
    const answered = await visitor.press({ page: "/import", button: "Look at the file", file });
    if (answered.body.includes(DROP)) await visitor.press({ page: "/import", button: DROP });
    return answered;
  };
  expect((await bring(own)).status).toBe(200);
  const costs: Record<string, Readonly<{ megabytes: number; seconds: number }>> = {};
  for (const [what, file] of Object.entries(hostileFiles(own))) {
    const watched = watchMemory(app);
    const startedAt = performance.now();
    const { status } = await bring(file.slice(0, LARGEST_ARCHIVE_BYTES));
    expect([what, status]).toEqual([what, 200]);
    const seconds = (performance.now() - startedAt) / 1_000;
    costs[what] = { megabytes: Math.round(watched.growth()), seconds: Number(seconds.toFixed(1)) };
  }
  measured(`what files cost: ${JSON.stringify(costs)}`);
  expect(Object.entries(costs).filter(([, { megabytes }]) => megabytes > MEGABYTES)).toEqual([]);
  expect(Object.entries(costs).filter(([, { seconds }]) => seconds > SECONDS)).toEqual([]);
  expect(
    app
      .output()
      .split("\n")
      .filter((line) => line.includes('"level":50')),
  ).toEqual([]);
});

/** Files at the largest size that is read, each built to cost a reader something. */
function hostileFiles(own: string): Readonly<Record<string, string>> {
  const archive = JSON.parse(own);
  const withRecord = (record: object) =>
    JSON.stringify({ ...archive, record: { ...archive.record, ...record } });
  const size = LARGEST_ARCHIVE_BYTES;
  return {
    "no JSON": "x".repeat(size),
    depth: `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
    "depth without end": '{"a":'.repeat(size / 5),
    "a million keys": `{${times(480_000, (index) => `"k${index}":1`).join(",")}}`,
    "a list of nothing": `[${"0,".repeat(size / 2 - 2)}0]`,
    "lists of nothing": `[${"[],".repeat(size / 3 - 2)}[]]`,
    prototypes: withRecord(JSON.parse('{"__proto__":{"isAdmin":true}}')),
    "a long text": withRecord({ notes: "\u{1f9ed}".repeat(size / 4 - 5_000) }),
    "many events": withRecord({
      events: times(40_000, (index) => ({
        id: `${index}`,
        type: "completed",
        at: "2026-03-03T12:00:00.000Z",
        on: "2026-03-03",
      })),
    }),
    "many completions": withRecord({
      completions: times(40_000, (index) => ({
        milestone: `m${index}`,
        on: "2026-03-03",
        at: "2026-03-03T12:00:00.000Z",
        prior: false,
      })),
    }),
  };
}

/** Watches how much the server's memory grows from here on, at its highest: Linux keeps count once it is told to begin anew. */
function watchMemory({ starter }: RunningApp) {
  const server = execFileSync("pgrep", ["-P", String(starter.pid)], { encoding: "utf8" }).trim();
  const read = (line: string) => {
    const status = readFileSync(`/proc/${server}/status`, "utf8");
    return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024;
  };
  execFileSync("sh", ["-c", `echo 5 > /proc/${server}/clear_refs`]);
  const before = read("VmRSS");
  return { growth: () => read("VmHWM") - before };
}
