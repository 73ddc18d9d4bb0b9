import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";

/** Publishes the roadmaps with one milestone called otherwise, as an instance of another version does. */
export async function publishCorrected({
  databaseUrl,
  milestone,
  title,
}: Readonly<{ databaseUrl: string; milestone: string; title: string }>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-roadmaps-"));
  cpSync(join(checkout, "prisma", "roadmaps"), folder, { recursive: true });
  const file = join(folder, "milestones", `${milestone}.yaml`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, `title: "${title}"`));
  await publishRoadmaps({ databaseUrl, folder, say: () => {} });
  rmSync(folder, { recursive: true });
}
