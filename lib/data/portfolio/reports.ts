import "server-only";
import { prisma } from "#lib/data/client";
import type { ReportedPortfolio } from "#lib/domain/admin";

/** So many reports of one page are kept: more say nothing new. */
const MOST_OF_ONE = 20;
const SHOWN = 100;

/** Writes down what somebody says is wrong with a page that is published. Returns whether there is such a page. */
export async function recordReport({
  handle,
  reason,
  now,
}: Readonly<{ handle: string; reason: string; now: Date }>): Promise<boolean> {
  const page = await prisma().portfolio.findFirst({
    where: { handle, publishedAt: { not: null }, stoppedAt: null },
    select: { userId: true },
  });
  if (page === null) return false;
  const { userId } = page;
  if ((await prisma().portfolioReport.count({ where: { userId } })) < MOST_OF_ONE) {
    await prisma().portfolioReport.create({ data: { userId, reason, at: now } });
  }
  return true;
}

/** Returns the pages whose reports nobody has dealt with, the newest report first; of all reports, the newest hundred. */
export async function listReported(): Promise<readonly ReportedPortfolio[]> {
  const rows = await prisma().portfolioReport.findMany({
    orderBy: { at: "desc" },
    take: SHOWN,
    include: { user: { select: { portfolio: true } } },
  });
  const pages = Map.groupBy(rows, ({ userId }) => userId);
  return [...pages.values()].flatMap((own) => {
    const portfolio = own[0]?.user.portfolio ?? null;
    if (portfolio === null) return [];
    const { handle, stoppedAt } = portfolio;
    const reports = own.map(({ reason, at }) => ({ reason, at }));
    return [{ handle, isTakenDown: stoppedAt !== null, reports }];
  });
}

/** Takes the reports of a page off the list. Returns whether any stood there. */
export async function dismissReports({ handle }: Readonly<{ handle: string }>): Promise<boolean> {
  const where = { user: { portfolio: { handle } } };
  return (await prisma().portfolioReport.deleteMany({ where })).count > 0;
}

/** Takes a page down at a moment, or, without one, puts it back. Returns whether there is such a page. */
export async function stopPortfolio({
  handle,
  at,
}: Readonly<{ handle: string; at: Date | null }>): Promise<boolean> {
  const { count } = await prisma().portfolio.updateMany({
    where: { handle },
    data: { stoppedAt: at },
  });
  return count > 0;
}
