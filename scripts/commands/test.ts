import { runChecks } from "../checks/run-checks.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { TEST_DIST_DIR } from "../checks/test-build.ts";
import { buildCheck, toolChecks } from "../checks/tool-checks.ts";
import { vitestCheck } from "../checks/vitest-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      const vitest = vitestCheck({ folder, serverUrl: clusterUrl("postgres"), stop });
      const stories = storiesCheck({ folder, clusterUrl, distDir: TEST_DIST_DIR, say, stop });
      // Tests that wait for a database leave a processor to the build.
      const groups = [toolChecks(stop), [vitest, buildCheck(stop)], [stories]];
      await runChecks({ groups, say, stop });
    },
  });
});
