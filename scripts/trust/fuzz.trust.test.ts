import { glob } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentedStatuses } from "./fuzz/documented.ts";
import { faultOf } from "./fuzz/judge.ts";
import { newWalker } from "./fuzz/learners.ts";
import { type Plan, plan } from "./fuzz/plans.ts";
import { type Exchange, walk } from "./fuzz/walk.ts";
import { longest, measured, rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const AT_ONCE = 6;
/** So many plans by one learner: some of them end their session or delete their account. */
const PLANS_OF_ONE = 40;
/** However slow the machine is, so many requests are a trial: 20,000 by both seeds with `--long`. */
const LEAST = rounds({ short: 200, long: 10_000 });
/** Whoever asks is answered by then, whatever they ask. */
const LONGEST_S = longest({ bar: 5, fault: 20 });

/** What decides over landing is the same each time; chance looks further with `-- --long`. */
const SEEDS = [
  { what: "a fixed seed", seed: 20_261_122 },
  { what: "a seed of chance", seed: Math.floor(Math.random() * 2 ** 31) },
].slice(0, rounds({ short: 1, long: 2 }));

test.each(SEEDS)(
  "whatever is sent, from $what, it is answered as documented, in time, and without a failure in the log",
  async ({ what, seed }) => {
    await using app = await startApp({
      env: { TRUSTED_PROXIES: "127.0.0.1", WAYMARK_TEST_CLOCK: "" },
    });
    const until = performance.now() + rounds({ short: 30_000, long: 600_000 });
    const documented = documentedStatuses();
    const pages = await pagesOfApp();
    const faults = new Map<string, string>();
    const statuses = new Map<number, number>();
    let asked = 0;
    const judge = ({ exchange, made }: Readonly<{ exchange: Exchange; made: Plan }>) => {
      asked += 1;
      const { status } = exchange.answered;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const fault = faultOf({ exchange, documented, longest: LONGEST_S });
      if (fault !== undefined && !faults.has(fault)) faults.set(fault, told({ exchange, made }));
    };
    const isOver = () => performance.now() >= until && asked >= LEAST;
    let walkers = 0;
    const walkOn = async () => {
      while (!isOver()) {
        const index = walkers++;
        const walker = await newWalker({ app, index, pages });
        for (const made of fc.sample(plan, { seed: seed + index, numRuns: PLANS_OF_ONE })) {
          if (isOver()) return;
          for (const exchange of await walk(walker, made)) judge({ exchange, made });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, walkOn));
    const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
    measured(`${what}, ${seed}: ${asked} requests (${counts.join(", ")})`);
    expect([...faults].map(([fault, example]) => `${fault}\n  ${example}`)).toEqual([]);
    expect(failuresIn(app)).toEqual([]);
    expect((await fetch(`${app.origin}/api/health`)).status).toBe(200);
    expect(app.output()).not.toContain("ended by itself");
  },
);

/** The address of every page and handler, with a part that names something in each place that varies. */
async function pagesOfApp(): Promise<readonly string[]> {
  const parts: Readonly<Record<string, string>> = {
    "[path]": "backend",
    "[milestone]": "fnd-git",
    "[phase]": "fundamentals",
    "[day]": "2026-03-03",
    "[file]": "data.json",
    "[...nextauth]": "callback/oidc",
  };
  const pages: string[] = [];
  for await (const file of glob("app/**/{page.tsx,route.ts}")) {
    const route = file.replace(/^app|\/(page|route)\.tsx?$/g, "") || "/";
    pages.push(route.replaceAll(/\[[^\]]+\]/g, (part) => parts[part] ?? crypto.randomUUID()));
  }
  return pages.sort();
}

function told({
  exchange: { asked, answered },
  made,
}: Readonly<{ exchange: Exchange; made: Plan }>): string {
  const { headers, body, ...line } = asked;
  return JSON.stringify({
    ...line,
    headers,
    body: body?.toString("latin1").slice(0, 1_500),
    made,
    answer: answered.body.slice(0, 200),
  });
}

function failuresIn({ output }: RunningApp): readonly string[] {
  const lines = output()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  return [
    ...new Set(
      lines
        .filter((line) => JSON.parse(line).level >= 50)
        .map((line) => line.replace(/"(time|requestId|address)":"[^"]*",?/g, "").slice(0, 1_000)),
    ),
  ];
}
