import { closeSync, openSync } from "node:fs";
import { bundleTable } from "../bench/bundle.ts";
import { startServers } from "../bench/servers.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

/** No more than the bench needs to sign somebody in. */
const LEARNERS = 1;

/** Prints how much JavaScript each page ships, next to a bare page of the same framework (docs/performance.md). */
await runCommand(async ({ say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ folder, clusterUrl }) => {
      await buildApp({ say, stop });
      const log = openSync(folder.path("bundle.log"), "a");
      try {
        await using started = await startServers({
          clusterUrl,
          learners: LEARNERS,
          log,
          say,
          stop,
        });
        say(await bundleTable(started.servers));
      } finally {
        closeSync(log);
      }
    },
  });
});
