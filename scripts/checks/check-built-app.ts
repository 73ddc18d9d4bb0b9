import type { Say } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";
import type { Check } from "./check.ts";
import { runChecks } from "./run-checks.ts";
import { type TestBed, withTestBed } from "./with-test-bed.ts";

/** Builds the app, and runs checks that ask it, with a folder and a database server of their own. */
export async function checkBuiltApp({
  checksOf,
  say,
  stop,
}: Readonly<{
  checksOf: (bed: TestBed) => readonly Check[];
  say: Say;
  stop: AbortSignal;
}>): Promise<void> {
  await withTestBed({
    say,
    stop,
    work: async (bed) => {
      await buildApp({ say, stop });
      await runChecks({ groups: checksOf(bed).map((check) => [check]), say, stop });
    },
  });
}
