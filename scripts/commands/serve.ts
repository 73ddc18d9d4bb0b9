import { newLog } from "#lib/log";
import { acquireDatabase } from "../database/acquire-database.ts";
import { untilMigrated } from "../database/until-migrated.ts";
import { appEnvironment, isEmbedded, warningsAbout } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";
import { speakJson } from "../server/json-console.ts";
import { serve } from "../server/serve.ts";
import { buildApp } from "../steps/build-app.ts";
import { generateClient } from "../steps/generate-client.ts";

// As for `npm start`: a journal or a file keeps a log.
if (!process.stdout.isTTY) speakJson(newLog("info"));

/** Serves a database that `npm run migrate` keeps up to date, as the app's role alone: nothing here may change a table. */
await runCommand(async ({ say, stop }) => {
  const { DATABASE_URL: databaseUrl = "", MIGRATION_DATABASE_URL: owner } = process.env;
  if (isEmbedded(process.env)) {
    throw new Refusal(
      "`npm run serve` serves a PostgreSQL that `npm run migrate` has prepared: set DATABASE_URL to it. With the embedded one, use `npm start`.",
    );
  }
  if (owner) {
    throw new Refusal(
      "`npm run serve` never needs the owner of the database: give MIGRATION_DATABASE_URL to `npm run migrate` alone.",
    );
  }
  const environment = appEnvironment({ env: process.env, databaseUrl });
  for (const warning of warningsAbout(environment)) say(warning);
  Object.assign(process.env, environment);
  await generateClient({ say, stop: stop.asked });
  await buildApp({ say, stop: stop.asked });
  const database = await acquireDatabase({ say });
  await untilMigrated({ databaseUrl, say, stop: stop.asked });
  say("Starting the server …");
  await serve({ mode: "start", environment, database, say, stop });
  say("Stopped.");
});
