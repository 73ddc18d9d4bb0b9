import { runCommand } from "../run-command.ts";
import { prepare } from "../server/prepare.ts";
import { serve } from "../server/serve.ts";

await runCommand(async ({ say, stop }) => {
  const { environment, database } = await prepare({ whereLost: "refuse", say, stop: stop.asked });
  try {
    say("Starting the development server …");
    await serve({ mode: "dev", environment, database, say, stop });
  } finally {
    await database.release();
  }
  say("Stopped.");
});
