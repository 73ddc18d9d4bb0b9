import { join } from "node:path";
import { readConfig } from "#lib/config";
import { newLog } from "#lib/log";
import { scheduleNightly } from "../backup/nightly.ts";
import { DATA_FOLDER } from "../environment.ts";
import { runCommand } from "../run-command.ts";
import { speakJson } from "../server/json-console.ts";
import { prepare } from "../server/prepare.ts";
import { serve } from "../server/serve.ts";
import { buildApp } from "../steps/build-app.ts";

// A person at a terminal reads words; a journal or a file keeps a log (docs/security.md#log).
if (!process.stdout.isTTY) speakJson(newLog("info"));

await runCommand(async ({ say, stop }) => {
  // An instance that goes back to an earlier version is served; whoever writes content is told of a file that is gone.
  const whereLost = "leave";
  const { environment, database } = await prepare({ whereLost, say, stop: stop.asked });
  try {
    await buildApp({ say, stop: stop.asked });
    say("Starting the server …");
    const endNightly = scheduleNightly({
      databaseUrl: database.databaseUrl,
      folder: join(DATA_FOLDER, "backups"),
      settings: readConfig(environment),
      say,
    });
    await serve({ mode: "start", environment, database, say, stop }).finally(endNightly);
  } finally {
    await database.release();
  }
  say("Stopped.");
});
