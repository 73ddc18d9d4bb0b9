import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/**
 * Returns the variables of a `.env` file, which Next.js would read as well; what the environment sets goes before it.
 * @param {string} path
 */
export function readDotEnv(path) {
  return existsSync(path) ? parseEnv(readFileSync(path, "utf8")) : {};
}
