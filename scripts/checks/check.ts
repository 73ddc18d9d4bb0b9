/** What a check counted. One that counts nothing itself counts as one. */
export type Outcome = Readonly<{
  passed: number;
  failed: number;
  /** What was said, to be shown when something failed. */
  output: string;
  /** What was left out, by name: shown, because it proves nothing. */
  skipped?: readonly string[];
}>;

/** One thing that must hold before a change may land. */
export type Check = Readonly<{ name: string; run: () => Promise<Outcome> }>;

/** Returns the outcome of a check that only passes or fails. */
export function outcomeOf({ code, output }: { code: number; output: string }): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
