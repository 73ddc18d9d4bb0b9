import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { findPortfolioAt, publishPortfolio, savePortfolio } from "#lib/data/portfolio/portfolios";
import {
  dismissReports,
  listReported,
  recordReport,
  stopPortfolio,
} from "#lib/data/portfolio/reports";

const CHOICE = { line: "", projects: [], words: [], areHoursShown: false, isListed: false };

beforeAll(async () => {
  await publish();
});

async function published(handle: string): Promise<string> {
  const userId = await newLearner();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle });
  await publishPortfolio(changeOf(userId));
  return userId;
}

test("a page is reported, taken down and put back, and another one stands as it was", async () => {
  await published("reported");
  await published("other");
  const report = { handle: "reported", reason: "Not theirs.", now: NOON };
  expect(await recordReport(report)).toBe(true);
  await recordReport({ ...report, reason: "Hurtful.", now: new Date(NOON.getTime() + 1000) });
  expect(await listReported()).toMatchObject([
    {
      ...{ handle: "reported", isTakenDown: false },
      reports: [{ reason: "Hurtful." }, { reason: "Not theirs.", at: NOON }],
    },
  ]);
  const { handle } = report;
  expect(await stopPortfolio({ handle, at: NOON })).toBe(true);
  expect(await findPortfolioAt("reported")).toEqual({ isPublished: false });
  expect(await findPortfolioAt("other")).toMatchObject({ isPublished: true });
  expect(await recordReport(report)).toBe(false);
  expect(await listReported()).toMatchObject([{ isTakenDown: true }]);

  expect(await stopPortfolio({ handle, at: null })).toBe(true);
  expect(await findPortfolioAt("reported")).toMatchObject({ isPublished: true });
  expect(await dismissReports({ handle: "other" })).toBe(false);
  expect(await dismissReports({ handle })).toBe(true);
  expect(await listReported()).toEqual([]);
  expect(await stopPortfolio({ handle: "nobody", at: NOON })).toBe(false);
});

test("who was taken down does not publish anew", async () => {
  const userId = await published("stopped");
  await prisma().portfolio.update({
    where: { userId },
    data: { stoppedAt: NOON, publishedAt: null },
  });
  expect(await publishPortfolio(changeOf(userId))).toEqual({ changed: false });
});

test("what is not published cannot be reported", async () => {
  const userId = await newLearner();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle: "unpublished" });
  for (const handle of ["unpublished", "nobody"]) {
    expect(await recordReport({ handle, reason: "Why not.", now: NOON })).toBe(false);
  }
});

test("of one page a few reports are kept", async () => {
  const userId = await published("hated");
  for (let n = 0; n < 25; n += 1) {
    await recordReport({ handle: "hated", reason: `${n}`, now: NOON });
  }
  expect(await prisma().portfolioReport.count({ where: { userId } })).toBe(20);
});
