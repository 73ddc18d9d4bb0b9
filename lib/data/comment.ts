import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import type { Transaction } from "#lib/data/transaction";
import {
  type Comment,
  type CommentChoice,
  type CommentFault,
  commentMailAt,
  commentState,
  type Judgement,
  MOST_OF_LINK,
  MOST_WAITING,
} from "#lib/domain/comment";
import { Prisma } from "#prisma/generated/client";

const WAITING = { keptAt: null, hiddenAt: null } as const;

type NewComment = Readonly<{
  tokenHash: Buffer;
  /** Made by the form: sent twice, it is one comment. */
  id: string;
  milestone: string;
  text: string;
  now: Date;
  /** The mail that tells the learner, where they chose one; absent where none can be sent. */
  mailTo?: (told: Readonly<{ to: string; userId: string; link: string }>) => QueuedMail;
}>;

/** Writes down what the reader of a link says about a piece of evidence, and queues the learner's mail. Returns why not, or null. */
export function leaveComment({
  tokenHash,
  mailTo,
  ...comment
}: NewComment): Promise<CommentFault | null> {
  return prisma().$transaction(async (tx) => {
    // Comments of one link wait for each other: of many at once no more are taken than there is room for.
    const [link] = await tx.$queryRaw<LinkRow[]>`
      SELECT l.id, l."userId", l."commentsStoppedAt", l."commentsMailedAt", l."commentMailAt",
        CASE WHEN u."emailConfirmedAt" IS NOT NULL THEN u.email END AS email
      FROM "MentorLink" l JOIN "User" u ON u.id = l."userId"
      WHERE l."tokenHash" = ${new Uint8Array(tokenHash)} AND l."revokedAt" IS NULL FOR UPDATE OF l`;
    if (link === undefined) return "no-link";
    const { id, milestone: milestoneId, text, now: at } = comment;
    const { id: linkId, userId } = link;
    const before = await tx.mentorComment.findUnique({ where: { userId_id: { userId, id } } });
    if (before !== null) {
      return before.linkId === linkId && before.text === text ? null : "other-words";
    }
    const fault = await faultOf(tx, { link, milestoneId });
    if (fault !== null) return fault;
    await tx.mentorComment.create({ data: { id, userId, linkId, milestoneId, text, at } });
    if (mailTo !== undefined) await tellLearner(tx, { link, now: at, mailTo });
    return null;
  });
}

type LinkRow = Readonly<
  Record<"id" | "userId", string> &
    Record<"commentsStoppedAt" | "commentsMailedAt" | "commentMailAt", Date | null> & {
      email: string | null;
    }
>;

async function faultOf(
  tx: Transaction,
  { link, milestoneId }: Readonly<{ link: LinkRow; milestoneId: string }>,
): Promise<CommentFault | null> {
  if (link.commentsStoppedAt !== null) return "stopped";
  const shown = { where: { userId: link.userId, milestoneId } };
  const parts = (await tx.evidence.count(shown)) + (await tx.evidencePicture.count(shown));
  if (parts === 0) return "no-evidence";
  const where = { userId: link.userId, linkId: link.id };
  const waiting = await tx.mentorComment.count({ where: { ...where, ...WAITING } });
  if (waiting >= MOST_WAITING) return "full";
  return (await tx.mentorComment.count({ where })) >= MOST_OF_LINK ? "full" : null;
}

async function tellLearner(
  tx: Transaction,
  {
    link: { id, userId, email, commentsMailedAt, commentMailAt: lastAt },
    now,
    mailTo,
  }: Readonly<{ link: LinkRow; now: Date; mailTo: NonNullable<NewComment["mailTo"]> }>,
): Promise<void> {
  if (email === null || commentsMailedAt === null) return;
  const startAfter = commentMailAt({ lastAt, now });
  if (startAfter === undefined) return;
  await tx.mentorLink.updateMany({ where: { userId, id }, data: { commentMailAt: startAfter } });
  await enqueueMail({ mail: mailTo({ to: email, userId, link: id }), tx, startAfter });
}

/** Returns how many comments of a link wait, where its learner still wants to be mailed of them; else null. */
export async function countMailedComments({
  userId,
  link: id,
}: Readonly<{ userId: string; link: string }>): Promise<number | null> {
  const links = await prisma().mentorLink.count({
    where: { userId, id, revokedAt: null, commentsMailedAt: { not: null } },
  });
  if (links === 0) return null;
  return prisma().mentorComment.count({ where: { userId, linkId: id, ...WAITING } });
}

/** Keeps, hides or removes a comment on a learner's evidence. */
export function judgeComment({
  comment: { id, milestone },
  as,
  ...change
}: Change &
  Readonly<{ comment: Readonly<{ id: string; milestone: string }>; as: Judgement }>): Promise<{
  changed: boolean;
}> {
  const its = Prisma.sql`c."userId" = op."userId" AND c.id = ${id}::uuid AND c."milestoneId" = ${milestone}`;
  const { at } = change;
  const sql = {
    removed: Prisma.sql`DELETE FROM "MentorComment" c USING op WHERE ${its} RETURNING 1`,
    kept: Prisma.sql`
      UPDATE "MentorComment" c SET "keptAt" = ${at}, "hiddenAt" = NULL FROM op
      WHERE ${its} AND (c."keptAt" IS NULL OR c."hiddenAt" IS NOT NULL) RETURNING 1`,
    hidden: Prisma.sql`
      UPDATE "MentorComment" c SET "keptAt" = NULL, "hiddenAt" = ${at} FROM op
      WHERE ${its} AND c."hiddenAt" IS NULL RETURNING 1`,
  }[as];
  return changeOnce({ change, sql, event: { type: "comment-judged", data: { milestone, as } } });
}

/** Changes what a learner chose about the comments of their link: whether any are taken, and whether they are mailed of them. */
export function chooseComments({
  choice,
  ...change
}: Change & Readonly<{ choice: CommentChoice }>): Promise<{ changed: boolean }> {
  const { at } = change;
  const sql = {
    taken: Prisma.sql`UPDATE "MentorLink" l SET "commentsStoppedAt" = NULL FROM op
      WHERE l."userId" = op."userId" AND l."revokedAt" IS NULL AND l."commentsStoppedAt" IS NOT NULL RETURNING 1`,
    stopped: Prisma.sql`UPDATE "MentorLink" l SET "commentsStoppedAt" = ${at} FROM op
      WHERE l."userId" = op."userId" AND l."revokedAt" IS NULL AND l."commentsStoppedAt" IS NULL RETURNING 1`,
    mailed: Prisma.sql`UPDATE "MentorLink" l SET "commentsMailedAt" = ${at} FROM op
      WHERE l."userId" = op."userId" AND l."revokedAt" IS NULL AND l."commentsMailedAt" IS NULL RETURNING 1`,
    "not-mailed": Prisma.sql`UPDATE "MentorLink" l SET "commentsMailedAt" = NULL FROM op
      WHERE l."userId" = op."userId" AND l."revokedAt" IS NULL AND l."commentsMailedAt" IS NOT NULL RETURNING 1`,
  }[choice];
  return changeOnce({ change, sql, event: { type: "comments-chosen", data: { choice } } });
}

/** Returns the comments on a learner's evidence, or on that of one milestone, the newest first. */
export async function listComments({
  userId,
  milestone,
}: Readonly<{ userId: string; milestone?: string }>): Promise<readonly Comment[]> {
  const rows = await prisma().mentorComment.findMany({
    where: { userId, ...(milestone === undefined ? {} : { milestoneId: milestone }) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, milestoneId, text, at, ...row }) => ({
    ...{ id, milestone: milestoneId, text, at },
    state: commentState(row),
  }));
}

/** Returns a comment on a learner's evidence by its id; null where it is gone, or not theirs. */
export async function findComment({
  userId,
  comment: id,
}: Readonly<{ userId: string; comment: string }>): Promise<Readonly<{
  id: string;
  milestone: string;
}> | null> {
  const row = await prisma().mentorComment.findFirst({ where: { id, userId } });
  return row === null ? null : { id, milestone: row.milestoneId };
}

/** Returns what the reader of a link wrote and its learner keeps, by milestone, the oldest first. */
export async function listKeptComments({
  userId,
  link: linkId,
}: Readonly<{ userId: string; link: string }>): Promise<
  ReadonlyMap<string, readonly Readonly<{ text: string; at: Date }>[]>
> {
  const rows = await prisma().mentorComment.findMany({
    where: { userId, linkId, keptAt: { not: null }, hiddenAt: null },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows, ({ milestoneId }) => milestoneId);
}
