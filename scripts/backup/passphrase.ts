import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Refusal } from "../refusal.ts";

const SHORTEST = 12;

/** Returns the passphrase that encrypts a new backup: of BACKUP_PASSPHRASE, or typed twice. */
export async function newPassphrase(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const passphrase = env.BACKUP_PASSPHRASE || (await typed("Passphrase for the backup: "));
  if (passphrase.length < SHORTEST) {
    throw new Refusal(`The passphrase must have ${SHORTEST} characters or more.`);
  }
  if (!env.BACKUP_PASSPHRASE && (await typed("Once more: ")) !== passphrase) {
    throw new Refusal("The two passphrases differ: nothing was saved.");
  }
  return passphrase;
}

/** Returns the passphrase of a backup: of BACKUP_PASSPHRASE, or typed. */
export async function knownPassphrase(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return env.BACKUP_PASSPHRASE || (await typed("Passphrase of the backup: "));
}

async function typed(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Refusal("Set BACKUP_PASSPHRASE, or run this in a terminal to type the passphrase.");
  }
  process.stdout.write(question);
  // What is typed is shown nowhere.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stdout.write("\n");
  }
}
