import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Returns a secret that is made once, kept in a private file, and the same ever after, whoever asks first. */
export function keptSecret({ folder, name }: { folder: string; name: string }): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const path = join(folder, name);
  return readSecret(path) ?? makeSecret(path);
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
