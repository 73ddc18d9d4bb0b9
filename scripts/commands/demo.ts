import { refuseElsewhere } from "../database/local-only.ts";
import { withDatabase } from "../database/with-database.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ args, say }) => {
  refuseElsewhere({ what: "demo would add invented learners to", env: process.env, args });
  await withDatabase(async ({ databaseUrl }) => {
    const { demo } = await import("../../prisma/demo.ts");
    await demo({ databaseUrl, say });
  }, say);
});
