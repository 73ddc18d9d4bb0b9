import { afterEach, expect, test, vi } from "vitest";
import { clockNow, setClockAhead } from "#lib/clock";
import { followClock, measureAhead } from "./follow-clock";

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
  setClockAhead(0);
});

test("where both clocks agree, ours is the machine's to the millisecond", async () => {
  expect(await measureAhead()).toBe(0);
});

test.each([10, -10])(
  "a machine that is %s minutes ahead of the database has the database's time",
  async (ahead) => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: now + ahead * MINUTE });
    expect(await measureAhead()).toBeCloseTo(-ahead * MINUTE, -4);
    await followClock();
    expect(Math.abs(clockNow().getTime() - now)).toBeLessThan(MINUTE);
  },
);
