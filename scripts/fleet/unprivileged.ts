import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { userNamed } from "../postgres/server-user.ts";

/** A program that runs as PostgreSQL's user, in a group of its own, until it is stopped. */
export type Program = Readonly<{ pid: number; stop: () => Promise<void> }>;

/** PostgreSQL refuses root; Debian's packages bring this user. */
const USER = process.getuid?.() === 0 ? userNamed("postgres") : undefined;

/** Gives folders to PostgreSQL's user, and closes them to others, as PostgreSQL demands. */
export function giveToPostgres(folder: string): void {
  if (USER !== undefined) execFileSync("chown", ["-R", `${USER.uid}:${USER.gid}`, folder]);
}

/** Starts a program whose output goes into a file. */
export function startProgram({
  program,
  args,
  log,
}: Readonly<{ program: string; args: readonly string[]; log: string }>): Program {
  const child = spawn(program, args, {
    cwd: "/",
    env: {
      ...process.env,
      PATH: "/usr/bin:/bin",
      LC_ALL: "C.UTF-8",
      TZ: "UTC",
      HOME: "/nonexistent",
    },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(USER && { uid: USER.uid, gid: USER.gid }),
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => appendFileSync(log, text));
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} did not start`);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    signalAll({ pids: [pid], signal: "SIGCONT" });
    child.kill("SIGTERM");
    await ended;
  };
  return { pid, stop };
}

/** Returns a process and all that descend from it. */
export function withDescendants(pid: number): readonly number[] {
  const children = childrenOf(pid);
  return [pid, ...children.flatMap(withDescendants)];
}

/** Sends a signal to each that is still there. */
export function signalAll({
  pids,
  signal,
}: Readonly<{ pids: readonly number[]; signal: NodeJS.Signals }>): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    return text === "" ? [] : text.split(" ").map(Number);
  } catch {
    return [];
  }
}
