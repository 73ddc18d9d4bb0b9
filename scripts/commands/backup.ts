import { statSync } from "node:fs";
import { resolve } from "node:path";
import { newPassphrase } from "../backup/passphrase.ts";
import { recordBackup } from "../backup/record-backup.ts";
import { readSecretFiles } from "../backup/secret-files.ts";
import { takeBackup } from "../backup/take-backup.ts";
import { acquireDatabase } from "../database/acquire-database.ts";
import { isEmbedded } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const USAGE = "Name the file: npm run backup -- <file>, with --encrypt to encrypt it.";

await runCommand(async ({ args, say }) => {
  const [name, ...more] = args.filter((arg) => arg !== "--encrypt");
  if (name === undefined || name.startsWith("-") || more.length > 0) throw new Refusal(USAGE);
  const isEncrypted = args.includes("--encrypt") || !!process.env.BACKUP_PASSPHRASE;
  const passphrase = isEncrypted ? await newPassphrase() : undefined;
  const files = isEmbedded(process.env) ? readSecretFiles() : [];
  const { databaseUrl, release } = await acquireDatabase({ say });
  try {
    const now = new Date();
    const path = resolve(process.env.INIT_CWD ?? ".", name);
    const taken = await takeBackup({
      databaseUrl,
      path,
      files,
      passphrase,
      now,
      say,
    });
    await recordBackup({ databaseUrl, at: now, bytes: statSync(path).size });
    say(`Saved ${taken.rows.toLocaleString("en")} rows of ${taken.tables} tables to ${path}.`);
    if (files.length > 0)
      say(
        `It holds ${files.length === 1 ? "the secret" : "secrets"} of .data/secrets, too: keep it private.`,
      );
    else say("Settings such as AUTH_SECRET are not in it: keep those elsewhere.");
  } finally {
    await release();
  }
});
