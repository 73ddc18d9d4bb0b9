import { once } from "node:events";
import { newLog } from "#lib/log";
import { appEnvironment, isEmbedded } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";
import { speakJson } from "../server/json-console.ts";
import { generateClient } from "../steps/generate-client.ts";

const MINUTE = 60_000;

// As for `npm start`: a journal or a file keeps a log.
if (!process.stdout.isTTY) speakJson(newLog("info"));

await runCommand(async ({ say, stop }) => {
  const { DATABASE_URL: databaseUrl = "" } = process.env;
  if (isEmbedded(process.env)) {
    throw new Refusal(
      "`npm run worker` works next to instances that share a PostgreSQL: set DATABASE_URL to it. With the embedded one, the app does this work itself.",
    );
  }
  Object.assign(process.env, appEnvironment({ env: process.env, databaseUrl }));
  await generateClient({ say });
  // What they import reads the configuration.
  const { config } = await import("#lib/config");
  const { mail, isPushOn } = config();
  if (mail.kind === "none" && !isPushOn) {
    throw new Refusal("SMTP_URL is not set: there is no mail server to send mail to.");
  }
  const { database } = await import("#lib/data/client");
  const { startWorker, stopWorker } = await import("#lib/worker/mail-worker");
  startWorker();
  say("Sending mail and reminders …");
  // All its timers let a process end; this one does not.
  const awake = setInterval(() => {}, MINUTE);
  if (!stop.asked.aborted) await once(stop.asked, "abort");
  clearInterval(awake);
  await stopWorker();
  await database().pool.end();
  say("Stopped.");
});
