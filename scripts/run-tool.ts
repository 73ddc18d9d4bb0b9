import { spawn } from "node:child_process";
import type { Environment } from "./environment.ts";
import { checkout } from "./launch/checkout.mjs";

export type ToolRun = Readonly<{ code: number; output: string }>;

/** Runs a tool of the project (a script, by its path) on this Node to its end, and keeps what it prints. */
export function runTool({
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
  onOutput?: (text: string) => void;
}): Promise<ToolRun> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    signal: stop,
    killSignal: "SIGTERM",
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output.push(text);
      onOutput(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output: output.join("") }));
  });
}
