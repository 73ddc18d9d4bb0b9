import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import type { Identity } from "#lib/data/learner";
import { freeHandle, isHandleFree, takeHandle } from "#lib/data/portfolio/handles";
import { fromPrimary } from "#lib/data/replica";
import { applyInTransaction, type Transaction, writeEvent } from "#lib/data/transaction";
import type { Portfolio, PortfolioChoice } from "#lib/domain/portfolio/portfolio";
import { Prisma } from "#prisma/generated/client";

/** Returns what a learner chose about their page, or null before they chose anything. */
export async function findPortfolio(userId: string): Promise<Portfolio | null> {
  const row = await prisma().portfolio.findUnique({ where: { userId } });
  return row === null ? null : portfolioOf({ row, items: await itemsOf(userId) });
}

/** A page that everybody may see, and whose it is; or one that nobody may any more. */
export type FoundPortfolio = Readonly<
  | { isPublished: true; owner: Identity; revision: number; portfolio: Portfolio }
  | { isPublished: false }
>;

/**
 * Returns the page at a handle; null where there never was one. It is gone where its learner took it back, where it was taken
 * down, and while their account waits to be deleted. The primary says so, as long as it answers.
 */
export function findPortfolioAt(handle: string): Promise<FoundPortfolio | null> {
  return fromPrimary(() => readPortfolioAt(handle));
}

async function readPortfolioAt(handle: string): Promise<FoundPortfolio | null> {
  const found = await prisma().portfolio.findUnique({
    where: { handle },
    include: {
      user: {
        select: {
          ...{ id: true, name: true, timeZone: true, hoursPerWeek: true },
          ...{ deletion: true, revision: true },
        },
      },
    },
  });
  if (found === null) return null;
  const { user, ...row } = found;
  if (row.publishedAt === null) return row.withdrawnAt === null ? null : { isPublished: false };
  if (row.stoppedAt !== null || user.deletion !== null) return { isPublished: false };
  const { id: userId, name, timeZone, hoursPerWeek } = user;
  return {
    isPublished: true,
    owner: { userId, name, timeZone, hoursPerWeek },
    revision: user.revision,
    portfolio: portfolioOf({ row, items: await itemsOf(userId) }),
  };
}

/** Returns what a learner answered in their own words about these milestones, by milestone. */
export async function getExplanations({
  userId,
  milestones,
}: Readonly<{ userId: string; milestones: readonly string[] }>): Promise<
  ReadonlyMap<string, string>
> {
  const rows = await prisma().explanation.findMany({
    where: { userId, milestoneId: { in: [...milestones] } },
  });
  return new Map(rows.map(({ milestoneId, text }) => [milestoneId, text]));
}

/** Why what was chosen was not saved. */
type Saved = Readonly<{ ok: true } | { ok: false; reason: "already-applied" | "taken" }>;

/** Saves what a learner chose about their page. A handle that it had while it was published is kept from others for a year. */
export async function savePortfolio({
  projects,
  words,
  handle,
  line,
  areHoursShown,
  isListed,
  ...change
}: Change & PortfolioChoice): Promise<Saved> {
  const { userId, at } = change;
  const result = await applyInTransaction(change, async (tx) => {
    const before = await tx.portfolio.findUnique({ where: { userId } });
    if (before?.handle !== handle) {
      if (!(await isHandleFree(tx, { handle, userId, now: at }))) return false;
      await takeHandle(tx, { handle });
      const wasSeen = before !== null && (before.publishedAt ?? before.withdrawnAt) !== null;
      if (wasSeen) await freeHandle(tx, { handle: before.handle, userId, now: at });
    }
    const chosen = {
      ...{ handle, line, at },
      hoursShownAt: areHoursShown ? (before?.hoursShownAt ?? at) : null,
      listedAt: isListed ? (before?.listedAt ?? at) : null,
    };
    await tx.portfolio.upsert({
      where: { userId },
      create: { userId, ...chosen },
      update: chosen,
    });
    await replaceItems(tx, { userId, at, projects, words });
    await writeEvent(tx, change, { type: "portfolio-changed", data: {} });
    return true;
  });
  if (result.ok) return result;
  return { ok: false, reason: result.reason === "outdated" ? "taken" : result.reason };
}

/** Publishes a learner's page: from now on everybody may see it. One that was taken down stays so. */
export function publishPortfolio(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Portfolio" SET "publishedAt" = ${change.at} FROM op
      WHERE "Portfolio"."userId" = op."userId" AND "publishedAt" IS NULL AND "stoppedAt" IS NULL RETURNING 1`,
    event: { type: "portfolio-published", data: {} },
  });
}

/** Takes a learner's page back: from now on nobody else may see it. */
export function withdrawPortfolio(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Portfolio" SET "publishedAt" = NULL, "withdrawnAt" = ${change.at} FROM op
      WHERE "Portfolio"."userId" = op."userId" AND "publishedAt" IS NOT NULL RETURNING 1`,
    event: { type: "portfolio-withdrawn", data: {} },
  });
}

type Items = Pick<Portfolio, "projects" | "words">;

async function replaceItems(
  tx: Transaction,
  { userId, at, projects, words }: Items & Readonly<{ userId: string; at: Date }>,
): Promise<void> {
  const chosen = [
    ...projects.map((milestoneId) => ({ milestoneId, part: "project" as const })),
    ...words.map((milestoneId) => ({ milestoneId, part: "words" as const })),
  ];
  await tx.portfolioItem.deleteMany({ where: { userId } });
  await tx.portfolioItem.createMany({ data: chosen.map((item) => ({ ...item, userId, at })) });
}

async function itemsOf(userId: string): Promise<Items> {
  const rows = await prisma().portfolioItem.findMany({
    where: { userId },
    orderBy: { milestoneId: "asc" },
  });
  const idsOf = (asked: "project" | "words") =>
    rows.filter(({ part }) => part === asked).map(({ milestoneId }) => milestoneId);
  return { projects: idsOf("project"), words: idsOf("words") };
}

function portfolioOf({
  row,
  items,
}: Readonly<{ row: Prisma.PortfolioGetPayload<object>; items: Items }>): Portfolio {
  return {
    ...items,
    handle: row.handle,
    line: row.line,
    areHoursShown: row.hoursShownAt !== null,
    isListed: row.listedAt !== null,
    publishedAt: row.publishedAt ?? undefined,
    withdrawnAt: row.withdrawnAt ?? undefined,
    stoppedAt: row.stoppedAt ?? undefined,
  };
}
