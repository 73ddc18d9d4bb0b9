import "server-only";
import { prisma } from "#lib/data/client";
import type { ReportedLink } from "#lib/domain/admin";

type Link = Readonly<{ milestone: string; url: string }>;

/** Writes down that a link is broken: how often that was said and when, not by whom. */
export async function recordBrokenLink({
  milestone: milestoneId,
  url,
  now,
}: Link & Readonly<{ now: Date }>): Promise<void> {
  await prisma().brokenLink.upsert({
    where: { milestoneId_url: { milestoneId, url } },
    create: { milestoneId, url, firstAt: now, lastAt: now },
    update: { lastAt: now, reports: { increment: 1 } },
  });
}

const SHOWN = 100;

/** Returns the links that were reported, the newest report first, at most a hundred. */
export async function listBrokenLinks(): Promise<readonly ReportedLink[]> {
  const rows = await prisma().brokenLink.findMany({ orderBy: { lastAt: "desc" }, take: SHOWN });
  return rows.map(({ milestoneId: milestone, url, lastAt, reports }) => ({
    milestone,
    url,
    lastAt,
    reports,
  }));
}

/** Takes a reported link off the list. */
export async function dismissBrokenLink({ milestone: milestoneId, url }: Link): Promise<void> {
  await prisma().brokenLink.deleteMany({ where: { milestoneId, url } });
}
