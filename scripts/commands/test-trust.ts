import { checkBuiltApp } from "../checks/check-built-app.ts";
import { trustCheck } from "../checks/trust-check.ts";
import { runCommand } from "../run-command.ts";

await runCommand(({ args, say, stop: { asked: stop } }) =>
  checkBuiltApp({
    checksOf: ({ folder, clusterUrl }) => [
      trustCheck({ folder, serverUrl: clusterUrl("postgres"), args, say, stop }),
    ],
    say,
    stop,
  }),
);
