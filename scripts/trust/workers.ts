import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";

const FLAGS = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
const SCRIPTS = join(checkout, "scripts");

/** Processes of `npm run worker` on one database, each with a clock of its own. */
export type Workers = Readonly<{
  /** Ends one as a machine does that fails, and starts another in its place. */
  kill: (index: number) => Promise<void>;
  /** Everything that they said. */
  output: () => string;
  stop: () => Promise<void>;
}>;

/** Starts a worker for each of these clocks, by how many milliseconds it is off. */
export function startWorkers({
  clocks,
  env,
}: Readonly<{ clocks: readonly number[]; env: Environment }>): Workers {
  const said: string[] = [];
  const running = clocks.map(start);
  return {
    kill: async (index) => {
      const clock = clocks[index];
      const victim = running[index];
      if (victim === undefined || clock === undefined)
        throw new Error(`there is no worker ${index}`);
      await end(victim, "SIGKILL");
      running[index] = start(clock);
    },
    output: () => said.join(""),
    stop: async () => {
      await Promise.all(running.map((worker) => end(worker, "SIGTERM")));
    },
  };

  function start(clock: number): ChildProcess {
    const worker = spawn(
      process.execPath,
      [
        ...FLAGS,
        "--import",
        join(SCRIPTS, "trust", "skewed-clock.mjs"),
        join(SCRIPTS, "commands", "worker.ts"),
      ],
      {
        cwd: checkout,
        env: { ...process.env, ...NO_SETTINGS, ...env, WAYMARK_CLOCK_OFF: String(clock) },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
    }
    return worker;
  }
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, "exit");
  worker.kill(signal);
  await gone;
}
