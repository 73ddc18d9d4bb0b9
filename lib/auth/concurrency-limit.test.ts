import { expect, test } from "vitest";
import { BusyError, createConcurrencyLimit } from "#lib/auth/concurrency-limit";

function manyAtOnce(count: number) {
  const pass = createConcurrencyLimit({ places: 4, queue: 64 });
  let running = 0;
  let most = 0;
  const doors: (() => void)[] = [];
  const outcomes = Array.from({ length: count }, () =>
    pass(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((open) => doors.push(open));
      running -= 1;
    }).catch((error: unknown) => error),
  );
  return { outcomes, openAll, most: () => most };

  async function openAll(): Promise<void> {
    while (running > 0) {
      doors.shift()?.();
      await new Promise((turn) => setImmediate(turn));
    }
  }
}

test("never more than four run at once, and all 68 have their turn", async () => {
  const crowd = manyAtOnce(68);
  await new Promise((turn) => setImmediate(turn));
  await crowd.openAll();
  expect(await Promise.all(crowd.outcomes)).toEqual(Array(68).fill(undefined));
  expect(crowd.most()).toBe(4);
});

test("who comes when 64 wait is turned away", async () => {
  const crowd = manyAtOnce(70);
  await new Promise((turn) => setImmediate(turn));
  await crowd.openAll();
  const turnedAway = (await Promise.all(crowd.outcomes)).filter((each) => each !== undefined);
  expect(turnedAway).toHaveLength(2);
  expect(turnedAway[0]).toBeInstanceOf(BusyError);
});

test("work that fails gives its place back", async () => {
  const pass = createConcurrencyLimit({ places: 1, queue: 0 });
  await expect(pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(pass(() => Promise.resolve("yes"))).resolves.toBe("yes");
});
