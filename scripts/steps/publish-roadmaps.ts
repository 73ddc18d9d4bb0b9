import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";

/** Publishes what changed under prisma/roadmaps; faults in it are said with file, line and reason. */
export async function publishRoadmaps({
  databaseUrl,
  say,
}: {
  databaseUrl: string;
  say: Say;
}): Promise<void> {
  // Not before the client is generated: what they import imports it.
  const { seed } = await import("../../prisma/seed.ts");
  const { ContentError } = await import("#lib/content/read-content");
  try {
    await seed({ databaseUrl, say });
  } catch (error) {
    throw error instanceof ContentError ? new Refusal(error.message) : error;
  }
}
