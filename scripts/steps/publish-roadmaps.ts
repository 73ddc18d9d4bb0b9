import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";

/** Publishes what changed in a folder, prisma/roadmaps where none is named; faults are said with file, line and reason. */
export async function publishRoadmaps({
  databaseUrl,
  folder,
  say,
}: {
  databaseUrl: string;
  folder?: string;
  say: Say;
}): Promise<void> {
  // Not before the client is generated: what they import imports it.
  const { seed } = await import("../../prisma/seed.ts");
  const { ContentError } = await import("#lib/content/read-content");
  try {
    await seed({ databaseUrl, folder, say });
  } catch (error) {
    throw error instanceof ContentError ? new Refusal(error.message) : error;
  }
}
