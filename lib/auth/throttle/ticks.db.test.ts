import { expect, test } from "vitest";
import { MOST_TICKS, secondsUntilTick } from "#lib/auth/throttle/ticks";

test("a learner may tick thousands of times a minute, and no more; another one is not stopped by it", async () => {
  const waits = await Promise.all(
    Array.from({ length: MOST_TICKS + 1 }, () => secondsUntilTick("ada")),
  );
  expect(waits.filter((wait) => wait > 0)).toHaveLength(1);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60);
  expect(await secondsUntilTick("ben")).toBe(0);
});
