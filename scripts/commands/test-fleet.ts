import { checkBuiltApp } from "../checks/check-built-app.ts";
import { fleetCheck } from "../checks/fleet-check.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { startPgBouncer } from "../fleet/pgbouncer.ts";
import { runCommand } from "../run-command.ts";

/** Tells the stories through PgBouncer instead: what follows goes to Playwright. */
const STORIES = "--stories";
const pool = (directUrl: string) => startPgBouncer({ directUrl });

await runCommand(({ args: given, say, stop: { asked: stop } }) => {
  const args = given.filter((arg) => arg !== STORIES);
  return checkBuiltApp({
    checksOf: (bed) => [
      given.includes(STORIES)
        ? storiesCheck({
            ...bed,
            title: "stories through PgBouncer",
            distDir: ".next",
            args,
            pool,
            say,
            stop,
          })
        : fleetCheck({ folder: bed.folder, args, say, stop }),
    ],
    say,
    stop,
  });
});
