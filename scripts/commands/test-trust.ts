import { runChecks } from "../checks/run-checks.ts";
import { trustCheck } from "../checks/trust-check.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      await buildApp({ say, stop });
      const trust = trustCheck({ folder, serverUrl: clusterUrl("postgres"), args, say, stop });
      await runChecks({ checks: [trust], say, stop });
    },
  });
});
