import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import type { Check, Outcome } from "./check.ts";

/** How much of what a failed check printed is repeated: its end, where tools sum up. */
const REPEATED_LINES = 60;

/**
 * Runs the checks, group after group, those of a group side by side; says how each went, and ends with the line "N passed,
 * N failed". Before it, what failed in an earlier group is shown again: whoever keeps only the end of a long log sees it there.
 */
export async function runChecks({
  groups,
  say,
  stop,
}: {
  groups: readonly (readonly Check[])[];
  say: Say;
  stop: AbortSignal;
}): Promise<void> {
  const outcomes: (readonly NamedOutcome[])[] = [];
  for (const group of groups) {
    outcomes.push(await Promise.all(group.map((check) => runCheck({ check, say, stop }))));
  }
  for (const outcome of outcomes.slice(0, -1).flat()) {
    if (outcome.failed > 0) sayAgain({ outcome, say });
  }
  const total = sum(outcomes.flat());
  process.exitCode = total.failed === 0 ? 0 : 1;
  say(formatCounts(total));
}

type NamedOutcome = Outcome & Readonly<{ name: string }>;

function sayAgain({ outcome, say }: Readonly<{ outcome: NamedOutcome; say: Say }>): void {
  say(`✗ ${outcome.name}: ${formatCounts(outcome)}, as shown above. The end of it again:`);
  say(outcome.output.trimEnd().split("\n").slice(-REPEATED_LINES).join("\n"));
}

async function runCheck({
  check,
  say,
  stop,
}: Readonly<{ check: Check; say: Say; stop: AbortSignal }>): Promise<NamedOutcome> {
  say(`▸ ${check.name}`);
  const startedAt = performance.now();
  const outcome = await outcomeOfRun(check);
  stop.throwIfAborted();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const mark = outcome.failed === 0 ? "✓" : "✗";
  say(`  ${mark} ${check.name}: ${formatCounts(outcome)} (${seconds} s)`);
  if (outcome.failed > 0) say(outcome.output.trimEnd());
  for (const name of outcome.skipped ?? []) say(`  skipped: ${name}`);
  return { ...outcome, name: check.name };
}

/** A check that breaks before it has counted has failed. */
async function outcomeOfRun(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    const isPlain = error instanceof Refusal || !(error instanceof Error);
    return { passed: 0, failed: 1, output: isPlain ? String(error) : (error.stack ?? "") };
  }
}

export function sum(outcomes: readonly Outcome[]): Pick<Outcome, "passed" | "failed"> {
  return outcomes.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

export function formatCounts({ passed, failed }: Pick<Outcome, "passed" | "failed">): string {
  return `${passed} passed, ${failed} failed`;
}
