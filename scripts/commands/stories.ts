import { runChecks } from "../checks/run-checks.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      await buildApp({ say, stop });
      const stories = storiesCheck({ folder, clusterUrl, distDir: ".next", args, say, stop });
      await runChecks({ checks: [stories], say, stop });
    },
  });
});
