import { ConfigError } from "#lib/config";
import { Refusal } from "./refusal.ts";
import { listenForStop, type StopSignal } from "./stop-signal.ts";

export type Say = (line: string) => void;

export type Command = Readonly<{ args: readonly string[]; say: Say; stop: StopSignal }>;

/** The exit code of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs a command to its end: a refusal is one sentence and code 1, and what was asked to stop ends with 130. */
export async function runCommand(work: (command: Command) => Promise<void>): Promise<never> {
  const stop = listenForStop();
  try {
    await work({ args: process.argv.slice(2), say: (line) => console.log(line), stop });
  } catch (error) {
    process.exitCode = stop.asked.aborted ? INTERRUPTED : 1;
    if (stop.asked.aborted) console.error("Stopped.");
    else console.error(sentenceFor(error) ?? error);
  }
  // Not left to the event loop: a connection that a command forgot must not keep it from ending.
  process.exit();
}

/** What a person can do something about is said without a stack. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Refusal || error instanceof ConfigError) return error.message;
  if (!(error instanceof Error && "code" in error && "path" in error)) return undefined;
  return error.code === "EACCES" || error.code === "EPERM"
    ? `${error.path} belongs to another user: run Waymark as that user, or give it to this one.`
    : undefined;
}
