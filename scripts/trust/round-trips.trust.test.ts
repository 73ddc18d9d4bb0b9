import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { rounds } from "./rounds.ts";

/** Learners whose files go out and in: each run of the tests has twenty, and only these take minutes. */
const LEARNERS = rounds({ short: 0, long: 500 });

test.runIf(LEARNERS > 0)("the files of 500 generated learners come back as they were", () => {
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, "run", "--project=db*", "lib/data/archive/import-archive"],
    {
      encoding: "utf8",
      env: { ...process.env, ROUND_TRIPS: `${LEARNERS}`, TEST_DATABASE_URL: inject("serverUrl") },
    },
  );
  expect(stdout).toMatch(/Tests .*\d+ passed/);
  expect(status).toBe(0);
});
