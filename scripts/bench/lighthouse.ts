import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { TestFolder } from "../checks/test-folder.ts";
import { Refusal } from "../refusal.ts";
import { runTool } from "../run-tool.ts";
import type { Finding } from "./finding.ts";
import { medianOf } from "./medians.ts";
import type { Servers } from "./sides.ts";

const TIMES = 5;
/** How many points fewer than the bare page a page may get. */
const MOST_BELOW = { stranger: 2, learner: 5 } as const;
const PUBLIC = ["/", "/paths", "/paths/backend", "/evidence", "/sign-in"];
const OWN = ["/today", "/roadmap", "/journey", "/settings"];

const report = z.object({
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.object({
    "cumulative-layout-shift": z.object({ numericValue: z.number() }),
    "total-blocking-time": z.object({ numericValue: z.number() }),
  }),
});

type Seen = Readonly<{ score: number; shift: number; blocking: number }>;

type Tool = Readonly<{ script: string; browser: string; folder: TestFolder; stop: AbortSignal }>;

/** Lets Lighthouse look at pages as on a phone: five times at each of them in turn, the bare page first. */
export async function measureLighthouse({
  servers: { waymark, floor },
  installed,
  ...tool
}: Omit<Tool, "script"> & Readonly<{ servers: Servers; installed: string }>): Promise<
  readonly Finding[]
> {
  const script = join(installed, "node_modules", "lighthouse", "cli", "index.js");
  if (!existsSync(script)) {
    throw new Refusal(
      `There is no Lighthouse in ${installed}: npm install --prefix ${installed} lighthouse`,
    );
  }
  const cookie = waymark.cookieOf({ kind: "oneYear", number: 1 });
  const asked = [
    ...PUBLIC.map((path) => ({ path, cookie: undefined, mostBelow: MOST_BELOW.stranger })),
    ...OWN.map((path) => ({ path, cookie, mostBelow: MOST_BELOW.learner })),
  ];
  const bare: Seen[] = [];
  const seen = asked.map(() => [] as Seen[]);
  while (bare.length < TIMES) {
    bare.push(await look({ ...tool, script, url: `${floor.origin}/bare` }));
    for (const [index, { path, cookie: shown }] of asked.entries()) {
      const url = `${waymark.origin}${path}`;
      seen[index]?.push(await look({ ...tool, script, url, cookie: shown }));
    }
  }
  return asked.map(({ path, mostBelow }, index) =>
    findingOf({ path, seen: seen[index] ?? [], bare, mostBelow }),
  );
}

function findingOf({
  path,
  seen,
  bare,
  mostBelow,
}: Readonly<{
  path: string;
  seen: readonly Seen[];
  bare: readonly Seen[];
  mostBelow: number;
}>): Finding {
  const middle = (all: readonly Seen[], of: keyof Seen) => medianOf(all.map((each) => each[of]));
  const score = middle(seen, "score");
  const floor = middle(bare, "score");
  const shift = middle(seen, "shift");
  return {
    name: `Lighthouse, ${path}`,
    measured: `${score} (blocked ${middle(seen, "blocking").toFixed(0)} ms, moved ${shift.toFixed(3)})`,
    beside: `${floor} (blocked ${middle(bare, "blocking").toFixed(0)} ms)`,
    toReach: `≥ bare − ${mostBelow}, moved 0`,
    isReached: score >= floor - mostBelow && shift === 0,
  };
}

async function look({
  script,
  browser,
  folder,
  stop,
  url,
  cookie,
}: Tool & Readonly<{ url: string; cookie?: string | undefined }>): Promise<Seen> {
  const flags = "--headless --no-sandbox --disable-gpu --no-first-run";
  const { code, output } = await runTool({
    script,
    args: [
      ...[url, "--quiet", "--output=json", `--output-path=${folder.path("lighthouse.json")}`],
      ...[
        "--only-categories=performance",
        `--chrome-flags=${flags}`,
        "--no-enable-error-reporting",
      ],
      ...(cookie === undefined ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
    ],
    env: browser === "" ? {} : { CHROME_PATH: browser },
    stop,
  });
  const read = report.safeParse(folder.readReport("lighthouse.json"));
  if (code !== 0 || !read.success)
    throw new Refusal(`Lighthouse did not look at ${url}:\n${output}`);
  const { categories, audits } = read.data;
  return {
    score: Math.round(100 * categories.performance.score),
    shift: audits["cumulative-layout-shift"].numericValue,
    blocking: audits["total-blocking-time"].numericValue,
  };
}
