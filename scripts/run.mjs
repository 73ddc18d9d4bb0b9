// Runs one of Waymark's commands: `node scripts/run.mjs <command> [arguments]`.
// This file and scripts/launch run before anything is installed: plain JavaScript, Node 20.19, no packages.
import { faultOfNode } from "./launch/node-version.mjs";

const fault = faultOfNode(process.versions.node);
if (fault === undefined) {
  // Not imported above: an older Node would stumble over what it imports, and say nothing that helps.
  const { launch } = await import("./launch/launch.mjs");
  await launch(process.argv.slice(2));
} else {
  console.error(fault);
  process.exitCode = 1;
}
