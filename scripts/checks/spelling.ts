import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { runTool } from "../run-tool.ts";

/** Returns the words of the content that neither the dictionary nor docs/words.txt knows, a line each: file, line, reason. */
export async function spellingFaults(): Promise<readonly string[]> {
  const { code, output } = await runTool({
    script: join(checkout, "node_modules/cspell/bin.mjs"),
    args: [
      "lint",
      "--no-progress",
      "--no-summary",
      "--no-color",
      "--relative",
      "-c",
      "cspell.json",
    ],
  });
  const faults = output.split("\n").filter((line) => line.trim() !== "");
  // It exits with 1 for unknown words; with nothing to say about any, it did not run.
  return code === 0 || faults.length > 0 ? faults : [`cspell ended with code ${code}`];
}
