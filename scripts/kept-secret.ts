import { randomBytes } from "node:crypto";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Returns a secret that is made once, kept in a private file, and the same ever after, whoever asks first. */
export function keptSecret({ folder, name }: { folder: string; name: string }): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const path = join(folder, name);
  return readSecret(path) ?? makeSecret(path);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns a secret that was put aside within the last day, under this name; empty where there is none. */
export function recentSecret({
  folder,
  name,
  now = Date.now(),
}: {
  folder: string;
  name: string;
  now?: number;
}): string {
  const path = join(folder, name);
  // When it was put there, not when it was written: moving a file changes that.
  const putAt = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  return now - putAt < DAY_MS ? (readSecret(path) ?? "") : "";
}

function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function makeSecret(path: string): string {
  const secret = randomBytes(32).toString("base64url");
  const draft = `${path}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, secret, { mode: 0o600 });
  try {
    // A link appears whole and never replaces: of two who make it at once, both read the first one's.
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8").trim();
}
