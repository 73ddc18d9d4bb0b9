import { join } from "node:path";
import { NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { runTool } from "../run-tool.ts";
import type { Check } from "./check.ts";
import type { TestFolder } from "./test-folder.ts";
import { countVitest, vitestReport } from "./vitest-report.ts";

const REPORT = "vitest.json";

/** The architecture, the rules and the queries: everything that Vitest runs. */
export function vitestCheck({
  folder,
  serverUrl,
  stop,
}: {
  folder: TestFolder;
  /** A PostgreSQL server on which the tests may make databases. */
  serverUrl: string;
  stop: AbortSignal;
}): Check {
  return {
    name: "architecture, unit and database tests",
    run: async () => {
      const { code, output } = await runTool({
        script: join(checkout, "node_modules", "vitest", "vitest.mjs"),
        args: [
          "run",
          "--reporter=dot",
          "--reporter=json",
          `--outputFile.json=${folder.path(REPORT)}`,
        ],
        env: { ...NO_SETTINGS, TEST_DATABASE_URL: serverUrl, NODE_ENV: undefined },
        stop,
      });
      const report = vitestReport.safeParse(folder.readReport(REPORT));
      if (!report.success) return { passed: 0, failed: 1, output };
      return { ...countVitest({ report: report.data, code }), output };
    },
  };
}
