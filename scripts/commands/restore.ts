import { resolve } from "node:path";
import { knownPassphrase } from "../backup/passphrase.ts";
import { readBackup } from "../backup/read-backup.ts";
import { replaceDatabase } from "../backup/replace-database.ts";
import { DATA_FOLDER, isEmbedded } from "../environment.ts";
import { setAsideOtherMajor } from "../postgres/other-major.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const USAGE =
  "Name the file: npm run restore -- <file>, with --replace to replace the accounts that are there.";

await runCommand(async ({ args, say }) => {
  const [name, ...more] = args.filter((arg) => arg !== "--replace");
  if (name === undefined || name.startsWith("-") || more.length > 0) throw new Refusal(USAGE);
  const path = resolve(process.env.INIT_CWD ?? ".", name);
  say(`Reading ${path} …`);
  const backup = await readBackup({ path, askPassphrase: knownPassphrase });
  const { release, postgres } = backup.manifest;
  say(`Waymark ${release} made it at ${backup.header.madeAt}, on PostgreSQL ${postgres}.`);
  const putBack = isEmbedded(process.env)
    ? setAsideOtherMajor({ folder: DATA_FOLDER, say })
    : undefined;
  try {
    const replace = args.includes("--replace") ? "allowed" : "refused";
    await replaceDatabase({ backup, replace, say });
  } catch (error) {
    putBack?.();
    throw error;
  }
});
