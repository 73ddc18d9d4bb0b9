import { join } from "node:path";
import { AREAS } from "../../stryker.config.mjs";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";
import { runTool } from "../run-tool.ts";

await runCommand(async ({ args: [area], stop: { asked: stop } }) => {
  if (area !== undefined && !(area in AREAS)) {
    throw new Refusal(`"${area}" is no area of rules. There are ${Object.keys(AREAS).join(", ")}.`);
  }
  const { code } = await runTool({
    script: join(checkout, "node_modules/@stryker-mutator/core/bin/stryker.js"),
    args: ["run"],
    env: { WAYMARK_RULES: area },
    stop,
    onOutput: (text) => process.stdout.write(text),
  });
  if (code !== 0) throw new Refusal("The tests noticed under 90 % of the mutants of the rules.");
});
