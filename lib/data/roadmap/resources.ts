import "server-only";
import { prisma } from "#lib/data/client";
import { wordingSchema } from "#lib/data/roadmap/roadmaps";

/** Returns whether this milestone, as it is worded now, sends its readers to this address. */
export async function hasResource({
  milestone,
  url,
}: Readonly<{ milestone: string; url: string }>): Promise<boolean> {
  const row = await prisma().milestone.findUnique({
    where: { id: milestone },
    select: { wording: true },
  });
  if (row === null) return false;
  return wordingSchema.parse(row.wording).resources.some((resource) => resource.url === url);
}
