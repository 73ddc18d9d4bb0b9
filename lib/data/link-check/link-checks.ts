import "server-only";
import { prisma } from "#lib/data/client";
import { type LinkCheck, type LinkFound, linkStateSchema } from "#lib/domain/link-check/link-state";

type Of = Readonly<{ userId: string; milestone: string }>;

/**
 * Keeps what was found of a link of a learner's evidence, in the place of what was found of it before. What stands there of links that the evidence
 * holds no more is forgotten.
 */
export async function keepLinkCheck({
  userId,
  milestone: milestoneId,
  links,
  url,
  found: { state, to },
  at,
}: Of &
  Readonly<{ links: readonly string[]; url: string; found: LinkFound; at: Date }>): Promise<void> {
  const stale = { OR: [{ url }, { url: { notIn: [...links] } }] };
  await prisma().$transaction([
    prisma().linkCheck.deleteMany({ where: { userId, milestoneId, ...stale } }),
    prisma().linkCheck.create({
      data: { userId, milestoneId, url, state, to: to ?? null, at },
      select: { id: true },
    }),
  ]);
}

/** Returns what was found of the links of a learner's evidence about one milestone. */
export async function listLinkChecks({
  userId,
  milestone: milestoneId,
}: Of): Promise<readonly LinkCheck[]> {
  const rows = await prisma().linkCheck.findMany({
    where: { userId, milestoneId },
    select: { url: true, state: true, to: true, at: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ url, state, to, at }) => ({
    ...{ url, state: linkStateSchema.parse(state), at },
    ...(to === null ? {} : { to }),
  }));
}
