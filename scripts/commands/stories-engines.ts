import { ENGINES, type EngineName } from "../checks/other-engines.ts";
import { runChecks } from "../checks/run-checks.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

/** Tells the main stories in three engines, or in the one that is named first: what follows are Playwright's own arguments. */
await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  const [first = "", ...others] = args;
  const only = namesOf(ENGINES).filter((name) => name === first);
  const names = only.length > 0 ? only : namesOf(ENGINES);
  const chosen = only.length > 0 ? others : args;
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      await buildApp({ say, stop });
      const bed = { folder, clusterUrl, distDir: ".next", say, stop };
      const checks = names.map((name) => {
        const { title, find } = ENGINES[name];
        const told = ["-c", "e2e/engines/engines.config.ts", `--project=${name}`, ...chosen];
        const database = `stories-${name}`;
        return storiesCheck({ ...bed, title: `stories in ${title}`, database, find, args: told });
      });
      await runChecks({ checks, say, stop });
    },
  });
});

function namesOf(engines: typeof ENGINES): readonly EngineName[] {
  return Object.values(engines).map(({ name }) => name);
}
