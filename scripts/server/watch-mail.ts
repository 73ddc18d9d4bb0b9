import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Say } from "../run-command.ts";
import { readMailHeader } from "./mail-header.ts";

const LOOK_EVERY_MS = 500;

/**
 * Says each mail that is written to the folder from now on, with its link: whoever tries Waymark without a mail server
 * finds it in the terminal. (Looked for again and again: not every file system tells of changes.)
 */
export function watchMail({ folder, say }: { folder: string; say: Say }): Disposable {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = new Set(mailsIn(folder));
  const look = () => {
    for (const name of mailsIn(folder)) {
      if (known.has(name)) continue;
      known.add(name);
      const { to, subject, link } = readMailHeader(readMail(join(folder, name)));
      say(`Mail for ${to}: ${subject}${link === undefined ? "" : `\n  ${link}`}`);
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

// Whoever tidies the folder while Waymark runs must not end it.
function mailsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .sort();
  } catch {
    return [];
  }
}

function readMail(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
