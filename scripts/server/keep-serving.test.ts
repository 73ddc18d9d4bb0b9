import { expect, test } from "vitest";
import { keepServing } from "./keep-serving.ts";
import type { NextServer } from "./next-server.ts";

/** A server that ends by itself as soon as it is there, or stays until it is stopped. */
function serverThat(does: "ends" | "stays"): NextServer {
  const ended =
    does === "ends" ? Promise.resolve({ code: 1, signal: null }) : new Promise<never>(() => {});
  return { pid: undefined, ended, hasEnded: () => does === "ends", stop: async () => {} };
}

type Life = "ends" | "stays" | "ends before it answers";

async function serve(lives: readonly Life[]) {
  const stop = new AbortController();
  const said: string[] = [];
  const left = [...lives];
  let [starts, answers] = [0, true];
  await keepServing({
    start: () => {
      starts += 1;
      const life = left.shift() ?? lives.at(-1) ?? "ends";
      answers = life !== "ends before it answers";
      return serverThat(life === "stays" ? "stays" : "ends");
    },
    untilHealthy: async () => {
      if (!answers) throw new Error("It stopped before it answered.");
      if (left.length === 0 && lives.at(-1) === "stays") setTimeout(() => stop.abort(), 10);
    },
    ready: "ready",
    say: (line) => said.push(line),
    stop: stop.signal,
    hurry: new AbortController().signal,
  }).catch((error: Error) => said.push(error.message));
  return { starts, said };
}

test("a server that ends by itself is started again", async () => {
  const { starts, said } = await serve(["ends", "stays"]);
  expect(starts).toBe(2);
  expect(said).toEqual([
    "ready",
    "The server has ended by itself (code 1): starting it again …",
    "The server runs again.",
    "Stopping: answering what was asked …",
  ]);
});

test("one that ends again and again is given up in one sentence", async () => {
  const { starts, said } = await serve(["ends"]);
  expect(starts).toBe(5);
  expect(said.at(-1)).toBe(
    "The server has ended by itself (code 1), again and again: see why in the lines above, put it right, and start Waymark again.",
  );
});

test("one that ends before it answers is given up the first time, and started again after it has run", async () => {
  const before = "ends before it answers";
  expect(await serve([before])).toEqual({ starts: 1, said: ["It stopped before it answered."] });
  const { starts, said } = await serve(["ends", before, before, "stays"]);
  expect(starts).toBe(4);
  expect(said.slice(1, -1)).toEqual([
    ...new Array(3).fill("The server has ended by itself (code 1): starting it again …"),
    "The server runs again.",
  ]);
  expect((await serve(["ends", before])).said.at(-1)).toMatch(/again and again/);
});
