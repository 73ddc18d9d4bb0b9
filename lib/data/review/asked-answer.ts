import "server-only";
import { prisma } from "#lib/data/client";
import { wordingSchema } from "#lib/data/roadmap/roadmaps";
import type { AskedAnswer } from "#lib/domain/review/asked-answer";

/** Returns what there is to look at again about one milestone; null where this learner wrote no answer. Retired ones are asked too. */
export async function findAskedAnswer({
  userId,
  milestone,
}: Readonly<{ userId: string; milestone: string }>): Promise<AskedAnswer | null> {
  const row = await prisma().explanation.findUnique({
    where: { userId_milestoneId: { userId, milestoneId: milestone } },
    select: { text: true, milestone: { select: { title: true, wording: true } } },
  });
  if (row === null) return null;
  const { question, answer } = wordingSchema.parse(row.milestone.wording);
  return { milestone, title: row.milestone.title, question, words: row.text, answer };
}
