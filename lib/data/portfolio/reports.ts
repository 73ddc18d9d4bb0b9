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

/** Returns the reports that nobody has dealt with, the newest first, at most a hundred. */
export async function listReports(): Promise<readonly ReportedPortfolio[]> {
  const rows = await prisma().portfolioReport.findMany({
    orderBy: { at: "desc" },
    take: SHOWN,
    include: { user: { select: { portfolio: true } } },
  });
  return rows.flatMap(({ id, reason, at, user: { portfolio } }) =>
    portfolio === null
      ? []
      : [{ id, reason, at, handle: portfolio.handle, isTakenDown: portfolio.stoppedAt !== null }],
  );
}

/** Takes a report off the list. Returns whether it stood there. */
export async function dismissReport({ id }: Readonly<{ id: string }>): Promise<boolean> {
  return (await prisma().portfolioReport.deleteMany({ where: { id } })).count > 0;
}

/** Takes the page down that a report is about, or puts it back. Returns whether there is such a report. */
export async function stopReported({
  id,
  at,
}: Readonly<{ id: string; at: Date | null }>): Promise<boolean> {
  const report = await prisma().portfolioReport.findUnique({ where: { id } });
  if (report === null) return false;
  const { userId } = report;
  const { count } = await prisma().portfolio.updateMany({
    where: { userId },
    data: { stoppedAt: at },
  });
  return count > 0;
}
