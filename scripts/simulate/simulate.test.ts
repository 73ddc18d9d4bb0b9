import fc from "fast-check";
import { expect, test } from "vitest";
import { quantileOf } from "./figures.ts";
import { exponential, type Plan, simulate } from "./simulate.ts";

const REQUESTS = 150_000;
const plan = (changes: Partial<Plan>): Plan => ({
  seed: 1,
  requests: REQUESTS,
  warmUp: 5_000,
  perSecond: 1,
  instances: 1,
  connections: 1_000_000,
  processors: 1,
  workOf: (random) => ({ before: exponential(random), database: 0, after: 0 }),
  ...changes,
});

/** Of so many servers with one queue, the chance that all are at work (A. K. Erlang, 1917); `load` is work that comes a second. */
function erlangC({ servers, load }: Readonly<{ servers: number; load: number }>): number {
  // By his recursion for lost calls, which needs no factorials.
  let lost = 1;
  for (let count = 1; count <= servers; count += 1) {
    lost = (load * lost) / (count + load * lost);
  }
  return lost / (1 - (load / servers) * (1 - lost));
}

const within = (share: number, expected: number) => ({
  low: expected * (1 - share),
  high: expected * (1 + share),
});

test.each([0.3, 0.5, 0.7, 0.9])(
  "one server at a load of %d takes as long as the formula of M/M/1 says, on average and for 95 of 100",
  (load) => {
    const { latencies, mean } = simulate(plan({ perSecond: load }));
    const expected = 1 / (1 - load);
    const { low, high } = within(0.08, expected);
    expect(mean).toBeGreaterThan(low);
    expect(mean).toBeLessThan(high);
    // The time in such a system is exponential itself.
    const of95 = within(0.08, -Math.log(0.05) * expected);
    expect(quantileOf(latencies, 0.95)).toBeGreaterThan(of95.low);
    expect(quantileOf(latencies, 0.95)).toBeLessThan(of95.high);
  },
);

test("one server with work of a constant length waits half as long as one with random work (M/D/1)", () => {
  const { mean } = simulate(
    plan({ perSecond: 0.8, workOf: () => ({ before: 1, database: 0, after: 0 }) }),
  );
  const { low, high } = within(0.03, 1 + 0.8 / (2 * (1 - 0.8)));
  expect(mean).toBeGreaterThan(low);
  expect(mean).toBeLessThan(high);
});

test.each([
  { servers: 2, load: 1 },
  { servers: 4, load: 3.2 },
  { servers: 16, load: 14.4 },
])("$servers processors of the database at a load of $load wait as Erlang says", (system) => {
  const { servers, load } = system;
  const { mean } = simulate(
    plan({
      perSecond: load,
      processors: servers,
      workOf: (random) => ({ before: 0, database: exponential(random), after: 0 }),
    }),
  );
  const { low, high } = within(0.08, 1 + erlangC(system) / (servers - load));
  expect(mean).toBeGreaterThan(low);
  expect(mean).toBeLessThan(high);
});

test("Erlang's formula for one server is its load, and for two at a load of one a third", () => {
  expect(erlangC({ servers: 1, load: 0.7 })).toBeCloseTo(0.7);
  expect(erlangC({ servers: 2, load: 1 })).toBeCloseTo(1 / 3);
});

test("four instances that get requests in turn wait less than one of a quarter of the load, which gets them at random", () => {
  const one = simulate(plan({ perSecond: 0.8 }));
  const four = simulate(plan({ perSecond: 3.2, instances: 4 }));
  expect(four.busy).toBeCloseTo(one.busy, 1);
  expect(four.mean).toBeLessThan(one.mean);
});

test("a pooler of one connection makes a database of four processors as slow as one of one", () => {
  const workOf: Plan["workOf"] = (random) => ({
    before: 0,
    database: exponential(random),
    after: 0,
  });
  const asked = { perSecond: 0.7, processors: 4, workOf };
  const { low, high } = within(0.05, 1 / (1 - 0.7));
  const pooled = simulate(plan({ ...asked, pooled: 1 })).mean;
  expect(pooled).toBeGreaterThan(low);
  expect(pooled).toBeLessThan(high);
  expect(simulate(plan({ ...asked, connections: 1 })).mean).toBeCloseTo(pooled);
  expect(simulate(plan(asked)).mean).toBeLessThan(1.1);
});

test("the same seed gives the same answer, and another one another", () => {
  const asked = { requests: 2_000, warmUp: 0, perSecond: 0.5 };
  const [one, again, other] = [1, 1, 2].map((seed) => simulate(plan({ ...asked, seed })).mean);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test("as many are on their way as come a second times the seconds that each takes (J. D. C. Little, 1961)", () => {
  const part = fc.double({ min: 0, max: 2, noNaN: true });
  const counts = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.nat(),
        perSecond: fc.double({ min: 0.1, max: 5, noNaN: true }),
        instances: counts,
        connections: counts,
        pooled: counts,
        processors: counts,
        parts: fc.tuple(part, part, part),
      }),
      ({ parts: [before, database, after], ...asked }) => {
        const { onTheirWay, arrivedPerSecond, meanOfAll } = simulate({
          ...asked,
          requests: 300,
          warmUp: 0,
          workOf: (random) => ({
            before: before * random(),
            database: database * random(),
            after: after * random(),
          }),
        });
        expect(onTheirWay).toBeCloseTo(arrivedPerSecond * meanOfAll, 6);
      },
    ),
  );
});

test("no answer comes sooner than its work takes", () => {
  const { latencies } = simulate(
    plan({ perSecond: 0.9, workOf: () => ({ before: 0.2, database: 0.3, after: 0.1, way: 0.4 }) }),
  );
  expect(latencies[0]).toBeCloseTo(1);
});
