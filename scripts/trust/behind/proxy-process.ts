import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { userNamed } from "../../postgres/server-user.ts";

/** A program that runs until it is stopped. */
export type Running = Readonly<{ output: () => string; stop: () => Promise<void> }>;

const PATIENCE_MS = 20_000;

/** Whom proxies run as where root runs the tests. */
const USER = process.getuid?.() === 0 ? userNamed("nobody") : undefined;

/** Gives a folder and all that is in it to whom proxies run as. */
export function giveAway(folder: string): void {
  if (USER !== undefined) execFileSync("chown", ["-R", `${USER.uid}:${USER.gid}`, folder]);
}

/** Starts a proxy in the foreground, not as root, with a folder to write to, and waits until it listens. */
export async function startProxy({
  program,
  args,
  port,
  folder,
}: Readonly<{
  program: string;
  args: readonly string[];
  port: number;
  folder: string;
}>): Promise<Running> {
  giveAway(folder);
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: "/",
    ...(USER && { uid: USER.uid, gid: USER.gid }),
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const output = () => said.join("");
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (hasEnded()) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isListening(port))) {
    if (hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not start:\n${output()}`);
    }
    await sleep(50);
  }
  return { output, stop };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
