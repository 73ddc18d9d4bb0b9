import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identityOf, isAlive } from "./identity.mjs";

/**
 * Puts this process's name on the list that a folder is: one empty file a presence.
 * A presence ends with `leave`, or with the process, however that dies.
 * @param {string} folder
 */
export function enter(folder) {
  const name = `${identityOf(process.pid)}.${randomBytes(4).toString("hex")}`;
  for (;;) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(join(folder, name), "", { flag: "wx" });
      return { name, leave: () => leave(folder, name) };
    } catch (error) {
      // Another one left in between, and took the empty folder along.
      if (!isMissing(error)) throw error;
    }
  }
}

/**
 * Returns the live presences in a folder; those of dead processes are removed.
 * @param {string} folder
 * @returns {string[]}
 */
export function listPresent(folder) {
  return namesIn(folder).filter((name) => {
    const alive = isAlive(name.slice(0, name.lastIndexOf(".")));
    if (!alive) rmSync(join(folder, name), { force: true });
    return alive;
  });
}

/**
 * @param {string} folder
 * @param {string} name
 */
function leave(folder, name) {
  rmSync(join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Others are present, and the last of them removes the folder.
  }
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** @param {unknown} error */
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
