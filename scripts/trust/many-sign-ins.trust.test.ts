import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { addressOf, fieldsOf, postForm } from "./post-form.ts";
import { longest, measured, rounds } from "./rounds.ts";
import { startApp } from "./running-app.ts";

/** At once, from as many networks, for as many accounts. */
const AT_ONCE = 200;
const MOST_PAGE_MS = longest({ bar: 500, fault: 10_000 });
/** Four hashes of 19 MiB at once, and 100 MB for all else; 200 at once would take 3.8 GiB. */
const MOST_GROWTH = 4 * 19 * 1024 ** 2 + rounds({ short: 1_000, long: 100 }) * 1000 ** 2;

test("200 sign-ins at once keep no other page waiting, eat no memory, and are answered or asked to come again", async () => {
  await using app = await startApp({
    env: { TRUSTED_PROXIES: "127.0.0.1, ::1", LOG_LEVEL: "info" },
  });
  const { origin } = app;
  const pid = Number(/"pid":(\d+)/.exec(app.output())?.[1]);
  const fields = await fieldsOf({ origin, page: "/sign-in", button: "Sign in" });
  for (let look = 0; look < 50; look += 1) await (await fetch(`${origin}/paths`)).text();
  const before = memoryOf(pid);
  const end = performance.now() + rounds({ short: 15, long: 60 }) * 1_000;
  const statuses = new Map<number, number>();
  const withoutWait: number[] = [];
  let most = before;
  let stranger = 0;
  const signInAgainAndAgain = async () => {
    while (performance.now() < end) {
      stranger += 1;
      const typed = { email: `a-${stranger}@example.org`, password: "surely not this one" };
      const address = addressOf(stranger);
      const answer = await postForm({ origin, page: "/sign-in", fields, typed, address });
      await answer.arrayBuffer();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status !== 200 && !answer.headers.has("retry-after"))
        withoutWait.push(answer.status);
    }
  };
  const pages: number[] = [];
  const look = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const answer = await fetch(`${origin}/paths`);
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
      pages.push(performance.now() - began);
      most = Math.max(most, memoryOf(pid));
      await sleep(50);
    }
  };
  await Promise.all([...Array.from({ length: AT_ONCE }, signInAgainAndAgain), look()]);
  const p95 = pages.toSorted((one, other) => one - other)[Math.floor(pages.length * 0.95)] ?? 0;
  measured(
    `${pages.length} pages, p95 ${p95.toFixed(0)} ms; answers ${JSON.stringify([...statuses])}; ${((most - before) / 1e6).toFixed(0)} MB more`,
  );
  expect([...statuses.keys()].filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
  expect(withoutWait).toEqual([]);
  expect(p95).toBeLessThanOrEqual(MOST_PAGE_MS);
  expect(most - before).toBeLessThanOrEqual(MOST_GROWTH);
});

/** Resident bytes of a process. */
function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}
