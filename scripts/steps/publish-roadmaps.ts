import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";

/**
 * Publishes what changed in a folder, prisma/roadmaps where none is named; faults are said with file, line and reason. Where milestones
 * are published that no file of it holds, it refuses, or, for whom that may be an earlier version, leaves all as it was published.
 */
export async function publishRoadmaps({
  databaseUrl,
  folder,
  whereLost = "refuse",
  say,
}: {
  databaseUrl: string;
  folder?: string;
  whereLost?: "refuse" | "leave";
  say: Say;
}): Promise<void> {
  // Not before the client is generated: what they import imports it.
  const { seed } = await import("../../prisma/seed.ts");
  const { ContentError } = await import("#lib/content/read-content");
  const { LostMilestonesError } = await import("#lib/data/roadmap/publish");
  try {
    await seed({ databaseUrl, folder, say });
  } catch (error) {
    if (error instanceof LostMilestonesError && whereLost === "leave") return say(left(error.lost));
    const isFault = error instanceof ContentError || error instanceof LostMilestonesError;
    throw isFault ? new Refusal(error.message) : error;
  }
}

function left(lost: readonly string[]): string {
  return `Warning: the database holds milestones that this version has no files for, so all roadmaps stay as they were published. A newer Waymark brought them, or their files are missing: ${lost.join(", ")}.`;
}
