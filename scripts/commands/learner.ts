import { withDatabase } from "../database/with-database.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const USAGE =
  "Use: npm run learner -- reset-link <email>, with the address of the learner's account.";

await runCommand(async ({ args, say }) => {
  const [task, address, ...more] = args;
  if (task !== "reset-link" || address === undefined || more.length > 0) throw new Refusal(USAGE);
  await withDatabase(async () => {
    // Not before the database is there: what they import reads the configuration.
    const { makeResetLink } = await import("../reset-link.ts");
    const { database } = await import("#lib/data/client");
    try {
      const { email, link, minutes } = await makeResetLink({ address, now: new Date() });
      say(
        `With this link, ${email} can set a new password. It works once, for ${minutes} minutes,`,
      );
      say("in any browser. Give it to nobody else.");
      say(link);
    } finally {
      await database().pool.end();
    }
  }, say);
});
