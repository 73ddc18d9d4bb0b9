import { expect, test } from "vitest";
import { keepServing } from "./keep-serving.ts";
import type { NextServer } from "./next-server.ts";

/** A server that ends by itself as soon as it is there, or stays until it is stopped. */
function serverThat(does: "ends" | "stays"): NextServer {
  const ended =
    does === "ends" ? Promise.resolve({ code: 1, signal: null }) : new Promise<never>(() => {});
  return { ended, hasEnded: () => does === "ends", stop: async () => {} };
}

async function serve(lives: readonly ("ends" | "stays")[]) {
  const stop = new AbortController();
  const said: string[] = [];
  const left = [...lives];
  let starts = 0;
  await keepServing({
    start: () => {
      starts += 1;
      return serverThat(left.shift() ?? "ends");
    },
    untilHealthy: async () => {
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
