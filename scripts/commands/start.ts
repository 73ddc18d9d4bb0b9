import { newLog } from "#lib/log";
import { runCommand } from "../run-command.ts";
import { speakJson } from "../server/json-console.ts";
import { prepare } from "../server/prepare.ts";
import { serve } from "../server/serve.ts";
import { buildApp } from "../steps/build-app.ts";

// A person at a terminal reads words; a journal or a file keeps a log (docs/security.md#log).
if (!process.stdout.isTTY) speakJson(newLog("info"));

await runCommand(async ({ say, stop }) => {
  const { environment, database } = await prepare({ say, stop: stop.asked });
  try {
    await buildApp({ say, stop: stop.asked });
    say("Starting the server …");
    await serve({ mode: "start", environment, database, say, stop });
  } finally {
    await database.release();
  }
  say("Stopped.");
});
