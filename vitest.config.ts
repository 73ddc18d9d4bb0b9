import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** An hour that no date rule may take for granted, and settings under which lib/config answers. */
const env = {
  TZ: "Asia/Kathmandu",
  AUTH_SECRET: "a secret of the tests, which is long enough",
  AUTH_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
  WAYMARK_TEST_CLOCK: "",
};

/** What every test needs, those of vitest.trust.config.ts too. */
export const shared = {
  // In the app this import fails where code would reach the browser; here nothing does.
  resolve: { alias: { "server-only": here("./node_modules/server-only/empty.js") } },
};

/** As many as there are processors: Vitest itself leaves one of them idle, of two the half. */
const maxWorkers = availableParallelism();

/** next-auth imports "next/server" without its ending, which Node itself does not resolve. */
const server = { deps: { inline: [/next-auth/] } };

const DB_TESTS = globSync("{app,lib,prisma,scripts}/**/*.db.test.ts", { cwd: here(".") });

/** Those that change what a process reads once, its settings say, have one of their own. */
const ALONE = DB_TESTS.filter((file) =>
  /process\.env|\bvi\./.test(readFileSync(here(`./${file}`), "utf8")),
);

const db = {
  maxWorkers,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  globalSetup: ["./scripts/checks/template-database.ts"],
  setupFiles: ["./scripts/checks/database-of-worker.ts"],
  env,
  server,
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          maxWorkers,
          // Nothing here leaves anything behind in a module: files share a worker, and what they import is read once.
          isolate: false,
          // Long enough for every property on a busy machine: no test is about time.
          testTimeout: 60_000,
          include: ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.{db,trust,fleet}.test.ts"],
          env,
          server,
        },
      },
      {
        ...shared,
        // What a process keeps is given up before each file (scripts/checks/database-of-worker.ts).
        test: { ...db, name: "db", isolate: false, include: DB_TESTS, exclude: ALONE },
      },
      { ...shared, test: { ...db, name: "db-alone", include: ALONE } },
    ],
  },
});
