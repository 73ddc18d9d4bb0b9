import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import type { Identity } from "#lib/data/learner";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import { Prisma } from "#prisma/generated/client";

/** Makes a learner's one link, of which only a hash is stored; one that was out before stops working. */
export function makeMentorLink({
  tokenHash,
  ...change
}: Change & Readonly<{ tokenHash: Buffer }>): Promise<ChangeResult> {
  const { userId, at } = change;
  return applyInTransaction(change, async (tx) => {
    await tx.mentorLink.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
    await tx.mentorLink.create({
      data: { userId, tokenHash: new Uint8Array(tokenHash), createdAt: at },
    });
    await writeEvent(tx, change, { type: "mentor-link-made", data: {} });
    return true;
  });
}

/** Takes a learner's link back; without one nothing changes. */
export function revokeMentorLink(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "MentorLink" SET "revokedAt" = ${change.at} FROM op
      WHERE "MentorLink"."userId" = op."userId" AND "MentorLink"."revokedAt" IS NULL RETURNING 1`,
    event: { type: "mentor-link-revoked", data: {} },
  });
}

/** Returns a learner's link that works: since when, and what they chose about its comments; or null. */
export async function findMentorLink(userId: string): Promise<OwnLink | null> {
  const [link] = await ask<OwnLink>(Prisma.sql`
    SELECT "createdAt" AS "madeAt", "commentsStoppedAt" IS NULL AS "takesComments",
      "commentsMailedAt" IS NOT NULL AS "mailsComments"
    FROM "MentorLink"
    WHERE "userId" = ${userId}::uuid AND "revokedAt" IS NULL`);
  return link ?? null;
}

/** A link as its learner sees it. */
export type OwnLink = Readonly<{ madeAt: Date; takesComments: boolean; mailsComments: boolean }>;

/** A link as whoever has it uses it. */
type ReadersLink = Readonly<{
  link: string;
  madeAt: Date;
  lookedAt?: Date;
  takesComments: boolean;
}>;

/** Returns whose link that works this is, with its id, or null: unknown and revoked are the same. */
export async function findLearnerOfLink(
  tokenHash: Buffer,
): Promise<(Identity & ReadersLink) | null> {
  const link = await prisma().mentorLink.findFirst({
    where: { tokenHash: new Uint8Array(tokenHash), revokedAt: null },
    select: {
      id: true,
      createdAt: true,
      lookedAt: true,
      commentsStoppedAt: true,
      user: { select: { id: true, name: true, timeZone: true, hoursPerWeek: true } },
    },
  });
  if (link === null) return null;
  const { id, ...identity } = link.user;
  const looked = { madeAt: link.createdAt, lookedAt: link.lookedAt ?? undefined };
  const takesComments = link.commentsStoppedAt === null;
  return { userId: id, link: link.id, ...looked, takesComments, ...identity };
}

/** Notes that the reader of a link has looked: what is new is told from then on. False where the link does not work. */
export async function noteLooked({
  tokenHash,
  now,
}: Readonly<{ tokenHash: Buffer; now: Date }>): Promise<boolean> {
  const where = { tokenHash: new Uint8Array(tokenHash), revokedAt: null };
  return (await prisma().mentorLink.updateMany({ where, data: { lookedAt: now } })).count > 0;
}

/** Returns whether this was a learner's link that they took back, or replaced by a new one. */
export async function wasMentorLink(tokenHash: Buffer): Promise<boolean> {
  const where = { tokenHash: new Uint8Array(tokenHash), revokedAt: { not: null } };
  return (await prisma().mentorLink.count({ where })) > 0;
}

/** Returns the links and notes with which a learner shows that milestones are real. */
export async function listEvidence(
  userId: string,
): Promise<readonly Readonly<{ milestone: string; url: string; at: Date }>[]> {
  const rows = await prisma().evidence.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return rows.map(({ milestoneId, url, at }) => ({ milestone: milestoneId, url, at }));
}
