import { newMigration } from "../migrations/new-migration.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ args, say }) => {
  await newMigration({ asked: args, say });
});
