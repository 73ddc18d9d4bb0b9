import { checkBuiltApp } from "../checks/check-built-app.ts";
import { ENGINES, type EngineName } from "../checks/other-engines.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { runCommand } from "../run-command.ts";

/** Tells the main stories in three engines, or in the one that is named first: what follows are Playwright's own arguments. */
await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  const [first = "", ...others] = args;
  const only = namesOf(ENGINES).filter((name) => name === first);
  const names = only.length > 0 ? only : namesOf(ENGINES);
  const chosen = only.length > 0 ? others : args;
  await checkBuiltApp({
    checksOf: (bed) =>
      names.map((name) => {
        const { title, find } = ENGINES[name];
        const told = ["-c", "e2e/engines/engines.config.ts", `--project=${name}`, ...chosen];
        const database = `stories-${name}`;
        const stories = { ...bed, distDir: ".next", title: `stories in ${title}`, database };
        return storiesCheck({ ...stories, find, args: told, say, stop });
      }),
    say,
    stop,
  });
});

function namesOf(engines: typeof ENGINES): readonly EngineName[] {
  return Object.values(engines).map(({ name }) => name);
}
