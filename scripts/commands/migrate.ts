import { newLog } from "#lib/log";
import { isEmbedded } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";
import { speakJson } from "../server/json-console.ts";
import { prepare } from "../server/prepare.ts";

// As for `npm start`: a journal or a file keeps a log.
if (!process.stdout.isTTY) speakJson(newLog("info"));

/** Does what `npm start` does to a database before it serves, and ends: for instances that `npm run serve` starts. */
await runCommand(async ({ say, stop: { asked: stop } }) => {
  if (isEmbedded(process.env)) {
    throw new Refusal(
      "`npm run migrate` prepares a PostgreSQL that instances share: set DATABASE_URL to it. With the embedded one, `npm start` does it.",
    );
  }
  const { database } = await prepare({ whereLost: "leave", say, stop });
  await database.release();
  say("The database is up to date.");
});
