import * as z from "zod";
import type { Outcome } from "./check.ts";

const suite = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(suite).optional();
  },
});

/** What is read of the report of Playwright's JSON reporter. */
export const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suite),
  errors: z.array(z.unknown()),
});

/** Returns the counts of a run. A story that passed only the second time has failed; an error outside stories is one failure. */
export function countPlaywright({
  report,
  code,
}: {
  report: z.output<typeof playwrightReport>;
  code: number;
}): Omit<Outcome, "output"> {
  const { expected, unexpected, flaky } = report.stats;
  const counted = unexpected + flaky + report.errors.length;
  return {
    passed: expected,
    failed: code === 0 ? counted : Math.max(1, counted),
    skipped: report.suites.flatMap(skippedIn),
  };
}

function skippedIn({ title, specs, suites }: z.output<typeof suite>): readonly string[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === "skipped"))
    .map((spec) => `${title}: ${spec.title}`);
  return [...own, ...(suites ?? []).flatMap(skippedIn)];
}
