import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { checkout } from "./checkout.mjs";

const FLAGS = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Goes on as the command itself, on the Node that the project pins; signals reach it, and its exit code is ours.
 * The channel between the two tells the command when this process is gone.
 * @param {{ entry: string, args: string[], env: Record<string, string | undefined> }} command
 */
export function handOver({ entry, args, env }) {
  const bin = join(checkout, "node_modules", ".bin");
  const child = spawn(pinnedNode(), [...FLAGS, entry, ...args], {
    cwd: checkout,
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ""}` },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  if (env.npm_lifecycle_event !== undefined) whenOrphaned(() => child.kill("SIGTERM"));
  child.once("error", (error) => {
    console.error(`This project's own Node does not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * npm may go without a word to its scripts: killed outright, or with a shell in between that takes the signal.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

function pinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  return join(checkout, "node_modules", "node", "bin", name);
}
