import type { Say } from "../run-command.ts";
import type { Check } from "./check.ts";
import type { TestFolder } from "./test-folder.ts";
import { runVitest } from "./vitest-check.ts";

const LONG = "--long";
/** A line of Vitest's verbose reporter about one test, and what a test measured: nobody should wonder how far it is, or why one was skipped. */
const ONE_TEST = /^\s*[✓×↓·].*$/gm;

/** Returns the tests that take minutes, signals, root or other servers: `*.trust.test.ts`, against the app as `npm start` starts it. */
export function trustCheck({
  folder,
  serverUrl,
  args,
  say,
  stop,
}: Readonly<{
  folder: TestFolder;
  /** A PostgreSQL server on which the tests may make databases. */
  serverUrl: string;
  /** Vitest's own, and `--long`: as many rounds as a note can promise, not as many as a change can wait for. */
  args: readonly string[];
  say: Say;
  stop: AbortSignal;
}>): Check {
  const isLong = args.includes(LONG);
  return {
    name: isLong ? "trust, the whole of it" : "trust",
    run: () =>
      runVitest({
        args: [
          "--config=vitest.trust.config.ts",
          "--reporter=verbose",
          ...args.filter((arg) => arg !== LONG),
        ],
        folder,
        serverUrl,
        env: { NO_COLOR: "1", WAYMARK_TRUST_LONG: isLong ? "1" : "" },
        onOutput: (text) => {
          for (const [line] of text.matchAll(ONE_TEST)) say(line);
        },
        stop,
      }),
  };
}
