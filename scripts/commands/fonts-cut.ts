import { writeFileSync } from "node:fs";
import { CUT_LITERATA, cutLiterata } from "../fonts/cut-literata.ts";
import { runCommand } from "../run-command.ts";

/** Cuts Literata anew from its package, after that has changed (docs/decisions/053). */
await runCommand(async ({ say }) => {
  const font = await cutLiterata();
  writeFileSync(CUT_LITERATA, font);
  say(`Literata is ${(font.length / 1000).toFixed(1)} KB now.`);
});
