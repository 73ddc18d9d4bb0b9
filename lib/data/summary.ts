import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { type SummaryState, summaryState } from "#lib/domain/summary";
import { Prisma } from "#prisma/generated/client";

/** Seconds after which a weekly email is decided again whose process died over it. */
const BEGUN_AGAIN_AFTER = 120;

/** Offers the reader of a learner's link a weekly email, or takes the offer back: their address goes with it. */
export function offerSummary({
  choice,
  ...change
}: Change & Readonly<{ choice: "offered" | "stopped" }>): Promise<{ changed: boolean }> {
  const sql = {
    offered: Prisma.sql`
      INSERT INTO "MentorSummary" ("userId", "linkId", "offeredAt")
      SELECT l."userId", l.id, ${change.at} FROM "MentorLink" l, op
      WHERE l."userId" = op."userId" AND l."revokedAt" IS NULL
      ON CONFLICT DO NOTHING RETURNING 1`,
    stopped: Prisma.sql`
      DELETE FROM "MentorSummary" s USING op WHERE s."userId" = op."userId" RETURNING 1`,
  }[choice];
  return changeOnce({ change, sql, event: { type: "summary-chosen", data: { choice } } });
}

/** Returns how far the weekly email of a learner's link has come; null where they offer none. */
export async function findSummary(userId: string): Promise<SummaryState | null> {
  const row = await prisma().mentorSummary.findUnique({ where: { userId } });
  return row === null ? null : summaryState(row);
}

/**
 * Notes the address to which somebody wants the weekly email of a link, and queues the mail that asks its owner. Returns false where none
 * is offered by this link, or one is sent already. What was asked before is forgotten: only the last mail's link acts.
 */
export function askForSummary({
  tokenHash,
  id,
  email,
  now,
  mail,
}: Readonly<{
  tokenHash: Buffer;
  id: string;
  email: string;
  now: Date;
  mail: QueuedMail;
}>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const asked = await tx.$executeRaw`
      UPDATE "MentorSummary" s SET id = ${id}::uuid, email = ${email}, "askedAt" = ${now}
      FROM "MentorLink" l
      WHERE l."tokenHash" = ${new Uint8Array(tokenHash)} AND l."revokedAt" IS NULL
        AND s."userId" = l."userId" AND s."linkId" = l.id AND s."confirmedAt" IS NULL`;
    if (asked === 0) return false;
    await enqueueMail({ mail, tx });
    return true;
  });
}

/** Returns how far a weekly email has come, by the id that the links of its mails hold; null where it is over. */
export async function findSummaryById(id: string): Promise<SummaryState | null> {
  const row = await prisma().mentorSummary.findUnique({ where: { id } });
  return row === null ? null : summaryState(row);
}

/** Notes that the owner of the address wants it: the first one is decided at `firstAt`, of what is new from now on. */
export async function confirmSummary({
  id,
  now,
  firstAt,
}: Readonly<{ id: string; now: Date; firstAt: Date }>): Promise<boolean> {
  const { count } = await prisma().mentorSummary.updateMany({
    where: { id, email: { not: null }, confirmedAt: null },
    data: { confirmedAt: now, toldAt: now, lookAt: firstAt },
  });
  return count > 0;
}

/** Forgets the address of a weekly email: no more is sent, and another may be given. Returns whether there was one. */
export async function stopSummary({ id }: Readonly<{ id: string }>): Promise<boolean> {
  const none = { id: null, email: null, askedAt: null, confirmedAt: null };
  const { count } = await prisma().mentorSummary.updateMany({
    where: { id },
    data: { ...none, toldAt: null, lookAt: null },
  });
  return count > 0;
}

/** A weekly email that is to be decided, and the moment as of which. */
export type DueSummary = Readonly<{
  userId: string;
  id: string;
  email: string;
  toldAt: Date;
  /** When it was due, and until when nobody else decides it. */
  dueAt: Date;
  lookAt: Date;
  now: Date;
}>;

/** Takes up to `most` of the weekly emails that are due, by the clock of the database; `now` is for tests. */
export function takeSummaries({
  most,
  now = null,
}: Readonly<{ most: number; now?: Date | null }>): Promise<readonly DueSummary[]> {
  return ask<DueSummary>(Prisma.sql`
    WITH due AS (
      SELECT "userId", "lookAt" AS "dueAt" FROM "MentorSummary"
      WHERE "lookAt" <= coalesce(${now}::timestamptz, now()) ORDER BY "lookAt" LIMIT ${most}::int FOR UPDATE SKIP LOCKED
    )
    UPDATE "MentorSummary" s
    SET "lookAt" = date_trunc('milliseconds', coalesce(${now}::timestamptz, now())) + ${BEGUN_AGAIN_AFTER} * interval '1 second'
    FROM due WHERE s."userId" = due."userId"
    RETURNING s."userId", s.id, s.email, s."toldAt", due."dueAt", s."lookAt", coalesce(${now}::timestamptz, now()) AS now`);
}

/**
 * Ends the decision about a weekly email: its mail, where there is one, is queued with it. Returns false, and does nothing, where
 * somebody stopped it meanwhile, or another process took it up.
 */
export function endSummary({
  due: { userId, id, lookAt, now },
  nextAt,
  mail,
}: Readonly<{ due: DueSummary; nextAt: Date; mail?: QueuedMail }>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.mentorSummary.updateMany({
      where: { userId, id, lookAt, confirmedAt: { not: null } },
      data: { lookAt: nextAt, ...(mail === undefined ? {} : { toldAt: now }) },
    });
    if (count === 0) return false;
    if (mail !== undefined) await enqueueMail({ mail, tx });
    return true;
  });
}
