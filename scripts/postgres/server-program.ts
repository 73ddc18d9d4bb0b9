import { spawn } from "node:child_process";
import type { ServerUser } from "./server-user.ts";

/**
 * Runs one of PostgreSQL's programs to its end, as the server's user, in a session of its own:
 * a Ctrl-C in the terminal reaches neither it nor the server that it starts.
 */
export function runServerProgram({
  program,
  args,
  user,
}: {
  program: string;
  args: readonly string[];
  user: ServerUser | undefined;
}): Promise<{ code: number; output: string }> {
  const child = spawn(program, args, {
    cwd: user === undefined ? undefined : "/",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output: output.join("").trim() }));
  });
}
