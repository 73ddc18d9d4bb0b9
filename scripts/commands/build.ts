import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";
import { generateClient } from "../steps/generate-client.ts";

/** Makes everything that a start makes without a database, for an image that is started many times (Dockerfile). */
await runCommand(async ({ say, stop: { asked: stop } }) => {
  await generateClient({ say, stop });
  await buildApp({ say, stop });
  say("The app is built.");
});
