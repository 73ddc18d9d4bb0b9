import { runChecks } from "../checks/run-checks.ts";
import { toolChecks } from "../checks/tool-checks.ts";
import { vitestCheck } from "../checks/vitest-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      const vitest = vitestCheck({ folder, serverUrl: clusterUrl("postgres"), stop });
      await runChecks({ groups: [toolChecks(stop), [vitest]], say, stop });
    },
  });
});
