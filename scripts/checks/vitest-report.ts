import * as z from "zod";
import type { Outcome } from "./check.ts";

/** What is read of the report of Vitest's JSON reporter. */
export const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/**
 * The counts of a run: a file that failed outside its tests (it does not load, its set-up throws) counts as one failure,
 * and so does a run that failed for any other reason.
 */
export function countVitest({
  report,
  code,
}: {
  report: z.output<typeof vitestReport>;
  code: number;
}): Omit<Outcome, "output"> {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const counted = report.numFailedTests + brokenFiles.length;
  const hasFailed = code !== 0 || !report.success;
  return {
    passed: report.numPassedTests,
    failed: hasFailed ? Math.max(1, counted) : counted,
    skipped: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map(({ fullName }) => fullName),
  };
}
