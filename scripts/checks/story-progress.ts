import type { Say } from "../run-command.ts";

/** A line of Playwright's reporter for each story that it begins, such as "[12/225] e2e/switch.spec.ts …". */
const PROGRESS = /^\[\d+\/\d+\].*\n?/gm;
const SAY_EVERY_MS = 15_000;

/** Hears what Playwright prints, and says now and then how far it is: nobody should wonder whether it hangs. */
export function sayProgress(say: Say): (text: string) => void {
  let saidAt = Date.now();
  return (text) => {
    const line = text.match(PROGRESS)?.at(-1);
    if (line === undefined || Date.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = Date.now();
    say(`  ${line.trimEnd()}`);
  };
}

/** Returns what is left when the progress is taken out: the failures. */
export function withoutProgress(output: string): string {
  return output.replace(PROGRESS, "").replace(/\n{3,}/g, "\n\n");
}
