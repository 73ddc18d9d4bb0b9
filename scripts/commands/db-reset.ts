import { refuseElsewhere } from "../database/local-only.ts";
import { resetDatabase } from "../database/reset.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ args, say }) => {
  refuseElsewhere({ what: "db:reset would delete everything in", env: process.env, args });
  await resetDatabase({ say });
});
