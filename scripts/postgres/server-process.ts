import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { identityOf } from "../processes/identity.mjs";

/** Returns whether a process is a PostgreSQL server on these data; of one that may not be looked at, it is assumed. */
export function isServerOf({ pid, dataDir }: { pid: number; dataDir: string }): boolean {
  if (!isRunning(pid)) return false;
  const command = commandOf(pid);
  return command === undefined || command.includes(dataDir);
}

/** Returns whether a process with this number runs, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  if (identityOf(pid) !== undefined) return true;
  try {
    process.kill(pid, 0);
    return process.platform !== "linux";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (process.platform === "win32") return undefined;
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
