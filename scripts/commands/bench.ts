import { writeFileSync } from "node:fs";
import { bench } from "../bench/bench.ts";
import { measureBytes } from "../bench/bytes.ts";
import { optionsOf } from "../bench/options.ts";
import { withTestBed } from "../checks/with-test-bed.ts";
import { runCommand } from "../run-command.ts";
import { buildApp } from "../steps/build-app.ts";

/** Measures Waymark next to the least that the same framework can do, and prints a table of ratios (docs/performance.md). */
await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  const options = optionsOf(args);
  await withTestBed({
    say,
    stop,
    work: async (bed) => {
      if (options.parts.includes("bytes")) {
        say(await measureBytes({ ...bed, learners: options.learners, say }));
        return;
      }
      await buildApp({ say, stop });
      const { table, ...report } = await bench({ ...bed, options, say, stop });
      say(table);
      if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(report, null, 2));
    },
  });
});
