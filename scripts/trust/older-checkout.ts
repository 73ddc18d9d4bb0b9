import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", checkout, ...args], { encoding: "utf8" }).trim();

/** Makes a checkout of the last commit before the newest migration, with the packages of this one. */
export function olderVersion(): Disposable & Readonly<{ folder: string }> {
  const migrations = readdirSync(join(checkout, "prisma", "migrations"), { withFileTypes: true });
  const names = migrations.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const newest = `prisma/migrations/${names.sort().at(-1)}`;
  const since = git("log", "--diff-filter=A", "--format=%H", "-1", "--", newest);
  const around = mkdtempSync(join(tmpdir(), "waymark-older-"));
  // Whom the server runs as reads it.
  chmodSync(around, 0o755);
  const folder = join(around, "checkout");
  git("worktree", "add", "--detach", folder, `${since}^`);
  // Links to the files, not to the folder: a build looks at nothing outside of its own.
  execFileSync("cp", ["-al", join(checkout, "node_modules"), join(folder, "node_modules")]);
  rmSync(join(folder, "node_modules", ".waymark-steps"), { recursive: true, force: true });
  return {
    folder,
    [Symbol.dispose]: () => {
      git("worktree", "remove", "--force", folder);
      rmSync(around, { recursive: true, force: true });
    },
  };
}
