import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";
import { readDotEnv } from "./dot-env.mjs";
import { handOver } from "./hand-over.mjs";
import { installPackages } from "./install.mjs";
import { printJsonLines } from "./json-lines.mjs";
import { faultOfPort } from "./port.mjs";

/** Where nobody reads along, all that they print is lines of a log. */
const LOGGING = new Set(["start", "serve", "migrate", "worker"]);
const SERVING = new Set(["start", "serve", "dev"]);

/**
 * Makes sure that a command can run, and runs it on the Node that the project pins.
 * @param {readonly string[]} given
 */
export async function launch([command = "", ...args]) {
  if (LOGGING.has(command) && !process.stdout.isTTY) printJsonLines();
  const entry = join(checkout, "scripts", "commands", `${command.replaceAll(":", "-")}.ts`);
  const env = { ...readDotEnv(join(checkout, ".env")), ...process.env };
  const fault =
    (existsSync(entry) ? undefined : `There is no command "${command}".`) ??
    (SERVING.has(command) ? await faultOfPort({ env, command }) : undefined) ??
    (await installPackages({ env }));
  if (fault === undefined) {
    handOver({ entry, args, env });
  } else {
    console.error(fault);
    process.exitCode = 1;
  }
}
