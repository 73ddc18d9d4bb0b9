import { withDatabase } from "../database/with-database.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const USAGE =
  "Use: npm run learner -- reset-link <email>, or turn-off-second-step <email>, with the address of the learner's account.";

type Task = (address: string) => Promise<readonly string[]>;

// What they import reads the configuration: not before the database is there.
const TASKS = new Map<string, Task>([
  [
    "reset-link",
    async (address) => {
      const { makeResetLink } = await import("../reset-link.ts");
      const { email, link, minutes } = await makeResetLink({ address, now: new Date() });
      return [
        `With this link, ${email} can set a new password. It works once, for ${minutes} minutes,`,
        "in any browser. Give it to nobody else.",
        link,
      ];
    },
  ],
  [
    "turn-off-second-step",
    async (address) => {
      const { turnOffSecondStep } = await import("../turn-off-second-step.ts");
      const { email, isTold } = await turnOffSecondStep(address);
      return [
        `${email} can sign in with the password alone. Their recovery codes do not work any more.`,
        isTold
          ? "A mail tells them."
          : "Email is not set up here, so nothing tells them: tell them yourself.",
      ];
    },
  ],
]);

await runCommand(async ({ args, say }) => {
  const [name = "", address, ...more] = args;
  const task = TASKS.get(name);
  if (task === undefined || address === undefined || more.length > 0) throw new Refusal(USAGE);
  await withDatabase(async () => {
    const { database } = await import("#lib/data/client");
    const { stopMailWorker } = await import("#lib/data/outbox");
    try {
      for (const line of await task(address)) say(line);
    } finally {
      await stopMailWorker();
      await database().pool.end();
    }
  }, say);
});
