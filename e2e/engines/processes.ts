import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Returns the first line that a program prints of this pattern; throws when the program ends before. */
export async function lineOf({
  child,
  stream,
  pattern,
}: Readonly<{ child: ChildProcess; stream: Readable; pattern: RegExp }>): Promise<RegExpExecArray> {
  const found = Promise.withResolvers<RegExpExecArray>();
  child.once("error", found.reject);
  child.once("exit", () => found.reject(new Error(`${child.spawnfile} ended at once`)));
  createInterface({ input: stream }).on("line", (line) => {
    const match = pattern.exec(line);
    if (match !== null) found.resolve(match);
  });
  return await found.promise;
}

/** Ends a program that was started as a group of its own, and all that it started. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGKILL");
  await gone;
}
