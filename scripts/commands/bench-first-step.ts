import { existsSync, readFileSync } from "node:fs";
import { runChecks } from "../checks/run-checks.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

/** Prints how long it takes on a phone and a slow line from the landing page to the first ticked step. */
await runCommand(async ({ say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      await buildApp({ say, stop });
      const args = ["-c", "e2e/first-step.config.ts"];
      const way = storiesCheck({ folder, clusterUrl, distDir: ".next", args, say, stop });
      await runChecks({ groups: [[way]], say, stop });
      const times = folder.path("test-results/first-step.txt");
      if (existsSync(times)) say(readFileSync(times, "utf8"));
    },
  });
});
