import { join } from "node:path";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { runTool } from "../run-tool.ts";
import type { Check, Outcome } from "./check.ts";
import type { TestFolder } from "./test-folder.ts";
import { countVitest, vitestReport } from "./vitest-report.ts";

const REPORT = "vitest.json";

type OnServer = Readonly<{
  folder: TestFolder;
  /** A PostgreSQL server on which the tests may make databases. */
  serverUrl: string;
  stop: AbortSignal;
}>;

/** The architecture, the rules and the queries: everything that Vitest runs by vitest.config.ts. */
export function vitestCheck(server: OnServer): Check {
  return {
    name: "architecture, unit and database tests",
    run: () => runVitest({ ...server, args: ["--reporter=dot"] }),
  };
}

/** Runs Vitest to its end, and counts. */
export async function runVitest({
  folder,
  serverUrl,
  args,
  env = {},
  onOutput,
  stop,
}: OnServer &
  Readonly<{
    args: readonly string[];
    env?: Environment;
    onOutput?: (text: string) => void;
  }>): Promise<Outcome> {
  const { code, output } = await runTool({
    script: join(checkout, "node_modules", "vitest", "vitest.mjs"),
    args: ["run", ...args, "--reporter=json", `--outputFile.json=${folder.path(REPORT)}`],
    env: { ...NO_SETTINGS, TEST_DATABASE_URL: serverUrl, NODE_ENV: undefined, ...env },
    stop,
    onOutput,
  });
  const report = vitestReport.safeParse(folder.readReport(REPORT));
  if (!report.success) return { passed: 0, failed: 1, output };
  return { ...countVitest({ report: report.data, code }), output };
}
