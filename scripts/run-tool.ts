import { type ChildProcess, spawn } from "node:child_process";
import type { Environment } from "./environment.ts";
import { checkout } from "./launch/checkout.mjs";

export type ToolRun = Readonly<{ code: number; output: string }>;

const KILL_AFTER_MS = 5000;

/**
 * Runs a tool of the project (a script, by its path) on this Node to its end, and keeps what it prints.
 * When it is stopped, it is gone before this throws: what it wrote may be removed.
 */
export async function runTool({
  script,
  args,
  env = {},
  stop,
  onOutput = () => {},
}: {
  script: string;
  args: readonly string[];
  env?: Environment;
  stop?: AbortSignal;
  /** Hears what it prints while it runs. */
  onOutput?: (text: string) => void;
}): Promise<ToolRun> {
  stop?.throwIfAborted();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output.push(text);
      onOutput(text);
    });
  }
  const end = () => endTool(child);
  stop?.addEventListener("abort", end);
  const code = await exitOf(child);
  stop?.removeEventListener("abort", end);
  stop?.throwIfAborted();
  return { code, output: output.join("") };
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Ends a tool, kindly first; from then on it counts as closed when it is gone, whoever else holds its output. */
function endTool(child: ChildProcess): void {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
  child.once("exit", () => {
    clearTimeout(timer);
    child.stdout?.destroy();
    child.stderr?.destroy();
  });
}
