import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { enqueuePush, type QueuedPush } from "#lib/data/push/push-queue";
import type { ReminderAnswer, SentKind } from "#lib/domain/record/reminders";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

/** What a reminder names that can be ticked from it. */
export type NamedStep = Readonly<{ milestone: string; step?: string | undefined }>;

/** A reminder as it is sent. */
export type NewReminder = Readonly<{
  id: string;
  userId: string;
  kind: SentKind;
  about: string;
  on: LocalDate;
  at: Date;
  names?: NamedStep | undefined;
}>;

/** How a reminder goes out. */
export type Letter = Readonly<{ by: "mail"; mail: QueuedMail } | { by: "push"; push: QueuedPush }>;

/**
 * Writes down that a reminder was sent, queues it and notes when the learner is looked at next: all of it or nothing. Returns
 * false, and does nothing, where one was sent to them on that date, or where they changed their record since `revision`, on which
 * it was decided: then it has to be decided anew.
 */
export function sendReminder({
  reminder: { id, userId, kind, about, on, at, names },
  revision,
  letter,
  lookAt,
}: Readonly<{
  reminder: NewReminder;
  revision: number;
  letter: Letter;
  lookAt: Date | undefined;
}>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const written = await tx.$queryRaw<unknown[]>(Prisma.sql`
      WITH learner AS (
        -- The lock that every change of the record takes: what was decided on holds until this is committed.
        SELECT id FROM "User" WHERE id = ${userId}::uuid AND revision = ${revision} FOR NO KEY UPDATE
      ), sent AS (
        INSERT INTO "Reminder" (id, "userId", kind, about, "milestoneId", "stepId", at, "on")
        SELECT ${id}::uuid, learner.id, ${kind}, ${about}, ${names?.milestone ?? null}, ${names?.step ?? null}, ${at}, ${on}::date
        FROM learner ON CONFLICT ("userId", "on") DO NOTHING RETURNING "userId"
      ), looked AS (
        UPDATE "ReminderLook" l SET "lookAt" = ${lookAt ?? null}::timestamptz, "isResting" = ${kind === "resting" || kind === "back-after-long"}
        FROM sent WHERE l."userId" = sent."userId"
      )
      SELECT 1 FROM sent`);
    if (written.length === 0) return false;
    if (letter.by === "mail") await enqueueMail({ mail: letter.mail, tx });
    else await enqueuePush({ push: letter.push, tx });
    return true;
  });
}

/** A reminder that was sent, as whoever has its link sees it. */
export type FoundReminder = Readonly<{
  id: string;
  userId: string;
  kind: string;
  at: Date;
  names?: NamedStep;
  answer?: string;
  /** Of its learner. */
  timeZone: string | null;
}>;

/** Returns a reminder by its id, which its link alone holds; null where it is gone. */
export async function findReminder(id: string): Promise<FoundReminder | null> {
  const [row] = await ask<{
    userId: string;
    kind: string;
    at: Date;
    milestoneId: string | null;
    stepId: string | null;
    answer: string | null;
    timeZone: string | null;
  }>(Prisma.sql`
    SELECT r."userId", r.kind, r.at, r."milestoneId", r."stepId", r.answer, u."timeZone"
    FROM "Reminder" r JOIN "User" u ON u.id = r."userId" WHERE r.id = ${id}::uuid`);
  if (row === undefined) return null;
  const { milestoneId, stepId, answer, ...found } = row;
  return {
    id,
    ...found,
    ...(answer === null ? {} : { answer }),
    ...(milestoneId === null
      ? {}
      : { names: { milestone: milestoneId, step: stepId ?? undefined } }),
  };
}

/** Notes what a learner said to a reminder of theirs. The same again changes nothing; another answer takes the place of it. */
export function answerReminder({
  reminder,
  answer,
  kind,
  ...change
}: Change & Readonly<{ reminder: string; kind: string; answer: ReminderAnswer }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Reminder" r SET answer = ${answer}, "answeredOn" = ${change.on}::date FROM op
      WHERE r."userId" = op."userId" AND r.id = ${reminder}::uuid AND r.answer IS DISTINCT FROM ${answer} RETURNING 1`,
    event: { type: "reminder-answered", data: { kind, answer } },
  });
}
