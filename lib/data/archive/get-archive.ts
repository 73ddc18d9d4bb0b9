import "server-only";
import { readLists } from "#lib/data/archive/read-lists";
import { type RoadmapNames, readRoadmapNames } from "#lib/data/archive/roadmap-names";
import { prisma } from "#lib/data/client";
import type { Transaction } from "#lib/data/transaction";
import { LearnerGoneError } from "#lib/domain/account";
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type Archive,
  type ArchiveRecord,
} from "#lib/domain/archive/archive";
import { nameReferences, type StoredIds } from "#lib/domain/archive/name-references";
import { commentState } from "#lib/domain/comment";
import { Prisma } from "#prisma/generated/client";

const PATIENCE_MS = 10_000;

/** Returns everything that is kept of a learner as of one moment, as a file has it: no id, hash or token of the database is in it. */
export function getArchive({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<Archive> {
  return prisma().$transaction(
    async (tx) => ({
      format: ARCHIVE_FORMAT,
      schemaVersion: ARCHIVE_VERSION,
      exportedAt: timeOf(now),
      account: await readAccount(tx, userId),
      ...(await readArchiveRecord(tx, userId)).archive,
    }),
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: PATIENCE_MS },
  );
}

/** What an import is compared with: the record as a file has it, and what its names stand for. */
export type ReadRecord = Readonly<{
  archive: ArchiveRecord;
  ids: StoredIds;
  roadmaps: RoadmapNames;
}>;

/** Returns settings and record of a learner, in the caller's transaction. */
export async function readArchiveRecord(tx: Transaction, userId: string): Promise<ReadRecord> {
  const roadmaps = await readRoadmapNames(tx);
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (user === null) throw new LearnerGoneError();
  const roadmapName = (id: string) => roadmaps.nameOf(id) ?? id;
  const lists = await readLists(tx, { userId, roadmapName });
  const { record, ids } = nameReferences({ lists, roadmapName: roadmaps.nameOf });
  const { timeZone, hoursPerWeek, coolingOffDays, createdAt } = user;
  const settings = {
    ...{ timeZone, hoursPerWeek, coolingOffDays, joinedAt: timeOf(createdAt) },
    forecastHiddenAt: timeOrNull(user.forecastHiddenAt),
    weekLookHiddenAt: timeOrNull(user.weekLookHiddenAt),
  };
  return { archive: { settings, record }, ids, roadmaps };
}

async function readAccount(tx: Transaction, userId: string): Promise<Archive["account"]> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const deletion = await tx.accountDeletion.findUnique({ where: { userId } });
  const byCreation = { where: { userId }, orderBy: { createdAt: "asc" } } as const;
  const sessions = await tx.session.findMany(byCreation);
  const mentorLinks = await tx.mentorLink.findMany(byCreation);
  const summary = await tx.mentorSummary.findUnique({ where: { userId } });
  const comments = await tx.mentorComment.findMany({
    where: { userId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const calendar = await tx.calendarFeed.findUnique({ where: { userId } });
  const identities = await tx.identity.findMany(byCreation);
  const passkeys = await tx.passkey.findMany(byCreation);
  const pictures = await tx.evidencePicture.findMany({
    where: { userId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    omit: { bytes: true },
  });
  const browsers = await tx.pushBrowser.findMany(byCreation);
  const portfolio = await tx.portfolio.findUnique({ where: { userId } });
  const shown = await tx.portfolioItem.findMany({
    where: { userId },
    orderBy: [{ part: "asc" }, { milestoneId: "asc" }],
  });
  return {
    name: user.name,
    email: user.email,
    emailConfirmedAt: user.emailConfirmedAt === null ? null : timeOf(user.emailConfirmedAt),
    deletion:
      deletion === null
        ? null
        : { askedAt: timeOf(deletion.askedAt), dueAt: timeOf(deletion.dueAt) },
    sessions: sessions.map(({ userAgent, createdAt, lastSeenAt, provenAt }) => ({
      ...{ browser: userAgent, startedAt: timeOf(createdAt), lastUsedAt: timeOf(lastSeenAt) },
      provenAt: provenAt === null ? null : timeOf(provenAt),
    })),
    mentorLinks: mentorLinks.map(({ createdAt, ...link }) => ({
      ...{ madeAt: timeOf(createdAt), revokedAt: timeOrNull(link.revokedAt) },
      commentsStoppedAt: timeOrNull(link.commentsStoppedAt),
      commentsMailedAt: timeOrNull(link.commentsMailedAt),
    })),
    summary: summary && {
      offeredAt: timeOf(summary.offeredAt),
      confirmedAt: timeOrNull(summary.confirmedAt),
    },
    comments: comments.map(({ milestoneId, text, at, ...row }) => ({
      ...{ milestone: milestoneId, text, at: timeOf(at), state: commentState(row) },
    })),
    calendar:
      calendar === null
        ? null
        : { madeAt: timeOf(calendar.createdAt), startsAt: calendar.startsAt },
    services: identities.map(({ issuer, label, createdAt }) => ({
      ...{ provider: issuer, label, connectedAt: timeOf(createdAt) },
    })),
    pictures: pictures.map(({ id, milestoneId, description, at }) => ({
      ...{ milestone: milestoneId, description, addedAt: timeOf(at) },
      address: `/api/pictures/${id}`,
    })),
    portfolio:
      portfolio === null
        ? null
        : {
            ...{ handle: portfolio.handle, line: portfolio.line, changedAt: timeOf(portfolio.at) },
            publishedAt: timeOrNull(portfolio.publishedAt),
            withdrawnAt: timeOrNull(portfolio.withdrawnAt),
            hoursShownAt: timeOrNull(portfolio.hoursShownAt),
            listedAt: timeOrNull(portfolio.listedAt),
            takenDownAt: timeOrNull(portfolio.stoppedAt),
            shown: shown.map(({ milestoneId, part, at }) => ({
              ...{ milestone: milestoneId, part, at: timeOf(at) },
            })),
          },
    reminders: await readReminders(tx, userId),
    notifications: browsers.map(({ userAgent, createdAt }) => ({
      ...{ browser: userAgent, turnedOnAt: timeOf(createdAt) },
    })),
    passkeys: passkeys.map(({ name, createdAt, lastUsedAt }) => ({
      ...{ name, addedAt: timeOf(createdAt) },
      lastUsedAt: lastUsedAt === null ? null : timeOf(lastUsedAt),
    })),
  };
}

function timeOrNull(at: Date | null): string | null {
  return at === null ? null : timeOf(at);
}

async function readReminders(
  tx: Transaction,
  userId: string,
): Promise<Archive["account"]["reminders"]> {
  const chosen = await tx.reminderChoices.findUnique({ where: { userId } });
  const sent = await tx.reminder.findMany({ where: { userId }, orderBy: { on: "asc" } });
  const dayOf = (on: Date) => timeOf(on).slice(0, 10);
  return {
    chosen: chosen && {
      ...{ kinds: chosen.kinds, hour: chosen.hour, lookWeekday: chosen.lookWeekday },
      ...{ lookHour: chosen.lookHour, at: timeOf(chosen.at) },
    },
    sent: sent.map(({ kind, at, on, answer, answeredOn }) => ({
      ...{ kind, at: timeOf(at), on: dayOf(on), answer },
      answeredOn: answeredOn === null ? null : dayOf(answeredOn),
    })),
  };
}

function timeOf(at: Date): string {
  return at.toISOString();
}
