import { join } from "node:path";
import { readContent } from "#lib/content/read-content";
import { OF_STARTS, openDatabase } from "#lib/data/client";
import { publishContent } from "#lib/data/roadmap/publish";

/** Publishes the roadmaps of a folder, of prisma/roadmaps/ where none is named. Throws, and changes nothing, where they are wrong. */
export async function seed({
  databaseUrl,
  folder = join(import.meta.dirname, "roadmaps"),
  say,
}: Readonly<{
  databaseUrl: string;
  folder?: string;
  say: (line: string) => void;
}>): Promise<void> {
  const content = await readContent(folder);
  const { prisma, pool } = openDatabase(databaseUrl, OF_STARTS);
  try {
    const { versions } = await publishContent({ prisma, content, now: new Date() });
    for (const { of, version } of versions) say(`Published ${of}, version ${version}.`);
  } finally {
    await prisma.$disconnect();
    await pool.end();
  }
}
