import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countNonsense } from "./nonsense.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function counted() {
  const warn = vi.fn();
  return {
    warn,
    count: countNonsense({ warn }),
    lines: () => warn.mock.calls.map(([line]) => line),
  };
}

test("a thousand requests of a minute are one line for each network, with their number", () => {
  const { count, lines } = counted();
  for (let sent = 0; sent < 999; sent += 1) count("203.0.113.7");
  count("2001:db8::1");
  count("2001:db8::2");
  expect(lines()).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(lines()).toEqual([
    { event: "nonsense", network: "203.0.113.7", count: 999 },
    { event: "nonsense", network: "2001:db8:0:0::/64", count: 2 },
  ]);
});

test("the next minute is counted anew, and a quiet one writes nothing", () => {
  const { count, lines } = counted();
  count("203.0.113.7");
  vi.advanceTimersByTime(180_000);
  count("203.0.113.7");
  vi.advanceTimersByTime(60_000);
  expect(lines().map((line) => line.count)).toEqual([1, 1]);
});

test("however many networks send it, the lines of a minute are bounded, and none is left uncounted", () => {
  const { count, lines } = counted();
  for (let host = 0; host < 3_000; host += 1) count(`10.0.${host >> 8}.${host & 255}`);
  vi.advanceTimersByTime(60_000);
  expect(lines().length).toBe(1_001);
  expect(lines().reduce((sum, line) => sum + line.count, 0)).toBe(3_000);
});
