// Runs one of Waymark's commands: `node scripts/run.mjs <command> [arguments]`.
// This file and scripts/launch run before anything is installed: plain JavaScript, Node 20.19, no packages.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./launch/checkout.mjs";
import { readDotEnv } from "./launch/dot-env.mjs";
import { handOver } from "./launch/hand-over.mjs";
import { installPackages } from "./launch/install.mjs";
import { faultOfNode } from "./launch/node-version.mjs";
import { faultOfPort } from "./launch/port.mjs";

const SERVING = new Set(["start", "dev"]);

const [command = "", ...args] = process.argv.slice(2);
const entry = join(checkout, "scripts", "commands", `${command.replaceAll(":", "-")}.ts`);
const env = { ...readDotEnv(join(checkout, ".env")), ...process.env };

const fault =
  faultOfNode(process.versions.node) ??
  (existsSync(entry) ? undefined : `There is no command "${command}".`) ??
  (SERVING.has(command) ? await faultOfPort({ env, command }) : undefined) ??
  (await installPackages({ env }));

if (fault === undefined) {
  handOver({ entry, args, env });
} else {
  console.error(fault);
  process.exitCode = 1;
}
