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

/** next-auth imports "next/server" without its ending, which Node itself does not resolve. */
const server = { deps: { inline: [/next-auth/] } };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          // Nothing here leaves anything behind in a module: files share a worker, and what they import is read once.
          isolate: false,
          // Long enough for every property on a busy machine: no test is about time.
          testTimeout: 60_000,
          include: ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.{db,trust}.test.ts"],
          env,
          server,
        },
      },
      {
        ...shared,
        test: {
          name: "db",
          testTimeout: 60_000,
          include: ["{app,lib,prisma,scripts}/**/*.db.test.ts"],
          globalSetup: ["./scripts/checks/template-database.ts"],
          setupFiles: ["./scripts/checks/database-of-worker.ts"],
          env,
          server,
        },
      },
    ],
  },
});
