import { checkBuiltApp } from "../checks/check-built-app.ts";
import { storiesCheck } from "../checks/stories-check.ts";
import { runCommand } from "../run-command.ts";

await runCommand(({ args, say, stop: { asked: stop } }) =>
  checkBuiltApp({
    checksOf: (bed) => [storiesCheck({ ...bed, distDir: ".next", args, say, stop })],
    say,
    stop,
  }),
);
