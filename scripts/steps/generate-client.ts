import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { runTool } from "../run-tool.ts";
import { unlessUnchanged } from "./unless-unchanged.ts";

/** Generates the database client from prisma/schema.prisma, unless that is the one it was generated from. */
export async function generateClient({
  say,
  stop,
}: {
  say: Say;
  stop?: AbortSignal;
}): Promise<void> {
  await unlessUnchanged({
    stamp: join(checkout, "prisma", "generated", ".waymark-inputs"),
    inputs: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    work: async () => {
      say("Generating the database client …");
      const { code, output } = await runTool({
        script: join(checkout, "node_modules", "prisma", "build", "index.js"),
        args: ["generate"],
        // Without this, Prisma downloads an engine that nothing here uses.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", CHECKPOINT_DISABLE: "1" },
        stop,
      });
      if (code !== 0)
        throw new Refusal(`The database client could not be generated.\n${output.trim()}`);
    },
  });
}
