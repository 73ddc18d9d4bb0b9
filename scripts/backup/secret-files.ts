import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DATA_FOLDER } from "../environment.ts";
import type { FileCopy } from "./format.ts";

/** Where the secrets lie that Waymark made itself, for the embedded default. */
export const SECRETS = join(DATA_FOLDER, "secrets");

/** Passwords of the cluster: another cluster has its own. */
const OF_THE_CLUSTER = /^postgres-/;

/** Returns the secrets of a folder that belong to the data: without them, sealed cookies open no more. */
export function readSecretFiles(folder: string = SECRETS): readonly FileCopy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+$/.test(name) && !OF_THE_CLUSTER.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)).toString("base64") }));
}

/** Puts secrets back, and returns the names of those that were others: they are kept beside them. */
export function writeSecretFiles({
  files,
  folder = SECRETS,
}: {
  files: readonly FileCopy[];
  folder?: string;
}): readonly string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return files
    .filter(({ name, content }) => replaceFile({ path: join(folder, name), content }))
    .map(({ name }) => name);
}

function replaceFile({ path, content }: { path: string; content: string }): boolean {
  const wanted = Buffer.from(content, "base64");
  const isThere = existsSync(path);
  if (isThere && readFileSync(path).equals(wanted)) return false;
  if (isThere) renameSync(path, `${path}.before-restore`);
  const draft = `${path}.unfinished`;
  writeFileSync(draft, wanted, { mode: 0o600 });
  renameSync(draft, path);
  return isThere;
}
