import { withTestBed } from "../checks/with-test-bed.ts";
import { createDatabase, urlOfDatabase } from "../database/databases.ts";
import { applyMigrations } from "../migrations/apply.ts";
import { mutateOwnership } from "../mutations/mutate-ownership.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ say, stop: { asked: stop } }) => {
  await withTestBed({
    say,
    stop,
    work: async ({ clusterUrl }) => {
      const name = "ownership";
      const databaseUrl = urlOfDatabase({ url: clusterUrl("postgres"), name });
      await createDatabase({ url: clusterUrl("postgres"), name });
      await applyMigrations({ databaseUrl });
      await mutateOwnership({ databaseUrl, say, stop });
    },
  });
});
