import { join, resolve } from "node:path";
import { DATA_FOLDER } from "../environment.ts";
import { runCommand } from "../run-command.ts";

await runCommand(async ({ args: [given], say }) => {
  const { writePreview } = await import("../mail-preview/write-preview.ts");
  const folder = given === undefined ? join(DATA_FOLDER, "mail-preview") : resolve(given);
  const names = writePreview(folder);
  say(`${names.length} mails, as text and in both color schemes: ${join(folder, "index.html")}`);
});
