import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { longest, measured, rounds } from "../rounds.ts";
import { ask, type Door } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { openSlowSockets } from "./slow-sockets.ts";

const behind = behindProxies();

const HELD_MS = rounds({ short: 6_000, long: 60_000 });
/** The bar for the slowest of twenty answers, in milliseconds. */
const MOST_MS = longest({ bar: 500, fault: 15_000 });

test("500 slow connections, straight to the app or through a proxy, stop nobody else", async () => {
  const { app, fronts } = behind();
  const doors: readonly Door[] = [...fronts, { name: "the app's own port", port: app.place.port }];
  const [first] = fronts;
  if (first === undefined) throw new Error("there is no proxy");
  const { body } = await ask({ door: first, path: "/paths" });
  const file = /\/_next\/static\/[\w/.-]+\.css/.exec(body)?.[0] ?? "";
  for (const door of doors) {
    using slow = await openSlowSockets({ door, file });
    const end = performance.now() + HELD_MS;
    const waits: number[] = [];
    while (performance.now() < end) {
      const askedAt = performance.now();
      const { status } = await ask({ door, path: "/paths" });
      expect([door.name, status]).toEqual([door.name, 200]);
      waits.push(performance.now() - askedAt);
      await sleep(50);
    }
    const p95 = waits.toSorted((one, other) => one - other)[Math.floor(waits.length * 0.95)] ?? 0;
    measured(
      `${door.name}: ${waits.length} pages, p95 ${p95.toFixed(0)} ms, ${slow.open()} slow ones left`,
    );
    expect(p95).toBeLessThanOrEqual(MOST_MS);
  }
});
