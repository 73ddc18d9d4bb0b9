import { closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import type { Say } from "../run-command.ts";
import { runTool } from "../run-tool.ts";
import { findBrowser } from "./browser.ts";
import type { Check, Outcome } from "./check.ts";
import { chromiumVersion } from "./chromium.ts";
import { countPlaywright, playwrightReport } from "./playwright-report.ts";
import { sayProgress, withoutProgress } from "./story-progress.ts";
import { type Pool, startStoryServer } from "./story-server.ts";
import type { TestFolder } from "./test-folder.ts";

const RESULTS = "test-results";

/** What the stories are told in: what it says that it is, and where it is found. */
export type FoundBrowser = Readonly<{ version: string; env: Environment }>;

type Search = Readonly<{ say: Say; stop: AbortSignal }>;

type Stories = Readonly<{
  folder: TestFolder;
  clusterUrl: (database: string) => string;
  distDir: string;
  /** Which stories: Playwright's own arguments; none means all. */
  args?: readonly string[];
  /** The name of their database and of what they write; two checks of one run have two. */
  database?: string;
  title?: string;
  find?: (search: Search) => Promise<FoundBrowser>;
  pool?: Pool;
  say: Say;
  stop: AbortSignal;
}>;

/** Returns the stories of e2e/, in a real browser, against the built app. */
export function storiesCheck(stories: Stories): Check {
  return { name: stories.title ?? "stories in a browser", run: () => tellStories(stories) };
}

/** Returns the Chromium that the stories are told in. */
export async function findChromium(search: Search): Promise<FoundBrowser> {
  const path = await findBrowser(search);
  return { version: await chromiumVersion(path), env: { PLAYWRIGHT_CHROMIUM_PATH: path } };
}

async function tellStories({
  folder,
  clusterUrl,
  distDir,
  args = [],
  database = "stories",
  find = findChromium,
  pool,
  say,
  stop,
}: Stories): Promise<Outcome> {
  const { version, env } = await find({ say, stop });
  say(`  in ${version}`);
  const mailFolder = folder.path(`${database}-mail`);
  mkdirSync(mailFolder, { mode: 0o700 });
  const serverLog = folder.path(`${database}.log`);
  const report = `${database}.json`;
  const log = openSync(serverLog, "a");
  try {
    const files = { distDir, mailFolder, log };
    await using server = await startStoryServer({ clusterUrl, database, ...files, stop, pool });
    const { code, output } = await runTool({
      script: join(checkout, "node_modules", "@playwright", "test", "cli.js"),
      args: ["test", ...args],
      env: {
        E2E_BASE_URL: server.origin,
        E2E_DATABASE_URL: server.databaseUrl,
        E2E_REPORT: folder.path(report),
        E2E_RESULTS: folder.path(RESULTS),
        WAYMARK_MAIL_DIR: mailFolder,
        ...env,
        // Stories write histories through lib/data, which imports "server-only".
        NODE_OPTIONS: "--conditions=react-server --disable-warning=ExperimentalWarning",
        NODE_ENV: "test",
      },
      stop,
      onOutput: sayProgress(say),
    });
    const said = `${withoutProgress(output)}\n${endOf(serverLog)}`;
    const read = playwrightReport.safeParse(folder.readReport(report));
    if (!read.success) return { passed: 0, failed: 1, output: said };
    const counts = countPlaywright({ report: read.data, code });
    showResults({ from: folder.path(RESULTS), failed: counts.failed });
    return { ...counts, output: said };
  } finally {
    closeSync(log);
  }
}

/** What was seen of stories that failed stays in the checkout, where Playwright would have put it. */
function showResults({ from, failed }: { from: string; failed: number }): void {
  const shown = join(checkout, RESULTS);
  rmSync(shown, { recursive: true, force: true });
  if (failed > 0 && existsSync(from)) cpSync(from, shown, { recursive: true });
}

/** The last lines of the server's log, which may say why a story failed. */
function endOf(log: string): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-30).join("\n");
}
