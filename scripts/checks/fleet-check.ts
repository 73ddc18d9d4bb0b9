import { FIGURES, figureTable } from "../fleet/figures.ts";
import type { Say } from "../run-command.ts";
import type { Check } from "./check.ts";
import type { TestFolder } from "./test-folder.ts";
import { runVitest } from "./vitest-check.ts";

/** A line of Vitest's verbose reporter about one test. */
const ONE_TEST = /^\s*[✓×↓].*$/gm;

/** Returns the tests of several instances, poolers, failovers and replicas: `*.fleet.test.ts`. It ends with a table of what they measured. */
export function fleetCheck({
  folder,
  args,
  say,
  stop,
}: Readonly<{
  folder: TestFolder;
  /** Vitest's own. */
  args: readonly string[];
  say: Say;
  stop: AbortSignal;
}>): Check {
  const figures = folder.path("figures");
  const run = async () => {
    const outcome = await runVitest({
      args: ["--config=vitest.fleet.config.ts", "--reporter=verbose", ...args],
      folder,
      serverUrl: "",
      env: { NO_COLOR: "1", [FIGURES]: figures },
      onOutput: (text) => {
        for (const [line] of text.matchAll(ONE_TEST)) say(line);
      },
      stop,
    });
    for (const line of figureTable(figures)) say(`  ${line}`);
    return outcome;
  };
  return { name: "fleet", run };
}
