import fc from "fast-check";
import { expect, test } from "vitest";
import { weeksOfLife } from "./weeks-of-life.ts";

/** The first weeks of many futures. */
function futures({ record, weeks }: Readonly<{ record: readonly number[]; weeks: number }>) {
  const futureOf = weeksOfLife(record);
  return Array.from({ length: 300 }, (_, future) => {
    const next = futureOf(future);
    return Array.from({ length: weeks }, next);
  });
}

const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;
const alike = (weeks: number) => Array.from({ length: weeks }, () => 7);

test("the same future has the same weeks", () => {
  const record = [3, 0, 9, 4];
  expect(futures({ record, weeks: 30 })).toEqual(futures({ record, weeks: 30 }));
});

test("a better week in the record makes no week of any future worse", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 30 }),
      fc.nat(29),
      fc.nat(100),
      (record, pick, seed) => {
        const at = pick % record.length;
        const better = weeksOfLife(record.with(at, (record[at] ?? 0) + 5))(seed);
        const before = weeksOfLife(record)(seed);
        for (let week = 0; week < 60; week += 1) expect(better() >= before()).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test("a future goes on with the newest weeks, and most of it with the weeks after them", () => {
  const record = [...alike(2).map(() => 1000), ...alike(18)];
  const next = futures({ record, weeks: 2 });
  expect(share(next.map(([first = 0]) => first > 100))).toBeGreaterThan(0.7);
  expect(share(next.map(([, second = 0]) => second > 100))).toBeGreaterThan(0.4);
  expect(share(next.map(([, second = 0]) => second > 100))).toBeLessThan(0.8);
});

test("everybody stops now and then, the less likely the longer the record in which nobody did", () => {
  const idle = (weeks: number) =>
    share(
      futures({ record: alike(weeks), weeks: 60 })
        .flat()
        .map((hours) => hours === 0),
    );
  expect(idle(20)).toBeGreaterThan(0.04);
  expect(idle(20)).toBeLessThan(0.12);
  expect(idle(100)).toBeLessThan(0.03);
  expect(idle(4)).toBeGreaterThan(0.1);
});

test("a stop lasts for weeks", () => {
  const stops = futures({ record: alike(20), weeks: 200 })
    .map((weeks) => weeks.map((hours) => (hours === 0 ? "." : "w")).join(""))
    .flatMap((weeks) => [...weeks.matchAll(/w(\.+)w/g)].map(([, stop = ""]) => stop.length));
  const average = stops.reduce((total, length) => total + length, 0) / stops.length;
  expect(average).toBeGreaterThan(2.5);
  expect(average).toBeLessThan(4.5);
});

test("the pace strays further, the further ahead and the shorter the record", () => {
  const spread = ({ record, week }: Readonly<{ record: readonly number[]; week: number }>) => {
    const hours = futures({ record, weeks: week + 1 })
      .map((weeks) => weeks[week] ?? 0)
      .filter((each) => each > 0)
      .toSorted((one, other) => one - other);
    return (
      (hours[Math.floor(0.85 * hours.length)] ?? 0) / (hours[Math.floor(0.15 * hours.length)] ?? 1)
    );
  };
  const now = spread({ record: alike(50), week: 0 });
  expect(now).toBeGreaterThan(1.2);
  expect(now).toBeLessThan(1.5);
  expect(spread({ record: alike(4), week: 0 })).toBeGreaterThan(now + 0.2);
  expect(spread({ record: alike(50), week: 50 })).toBeGreaterThan(now + 0.4);
});

test("some futures take a part of the record for typical, and stay in it", () => {
  const record = [...alike(20), ...alike(20).map(() => 700)];
  const later = futures({ record, weeks: 90 }).map((weeks) => weeks.slice(30));
  const shareOfMuch = later.map((weeks) => share(weeks.map((hours) => hours > 100)));
  expect(share(shareOfMuch.map((much) => much === 0))).toBeGreaterThan(0.2);
  expect(share(shareOfMuch.map((much) => much > 0.8))).toBeGreaterThan(0.1);
});
