import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Returns what tells a process from every other that had or will have its number: the number, the machine's boot and
 * the moment it started. Nothing when there is no such process, or only its remains (a zombie).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function identityOf(pid) {
  const started = process.platform === "linux" ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === undefined ? undefined : `${pid}.${started}`;
}

/**
 * Returns whether the process that had this identity is still there.
 * @param {string} identity
 */
export function isAlive(identity) {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && identityOf(pid) === identity;
}

/** @param {number} pid */
function startedOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name, in parentheses, may hold spaces and parentheses of its own.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    if (state === "Z" || state === "X") return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
    return `${boot}.${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function startedElsewhere(pid) {
  try {
    process.kill(pid, 0);
    if (process.platform === "win32") return "0";
    const started = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return String(Date.parse(started.trim()));
  } catch {
    return undefined;
  }
}
