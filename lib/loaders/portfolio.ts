import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitPortfolio } from "#lib/auth/throttle/mails-and-links";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { getLearner, getMilestonesOf } from "#lib/data/learner";
import { listEvidence } from "#lib/data/mentor";
import { listPictures } from "#lib/data/pictures/pictures";
import { wasHandle } from "#lib/data/portfolio/handles";
import { findPortfolio, findPortfolioAt, getExplanations } from "#lib/data/portfolio/portfolios";
import { fromReplica } from "#lib/data/replica";
import { getEdition } from "#lib/data/roadmap/edition";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import type { Learner } from "#lib/domain/learner";
import type { Portfolio } from "#lib/domain/portfolio/portfolio";
import { handleFrom, isHandle } from "#lib/domain/portfolio/portfolio-input";
import {
  type PortfolioView,
  portfolioViewOf,
  shownEnrollment,
} from "#lib/domain/portfolio/portfolio-view";
import { type Showable, showableOf } from "#lib/domain/portfolio/showable";
import { answerWith } from "#lib/http/answer-with";
import { loadLearner } from "#lib/loaders/learner";

/** What stands at an address: a page, nothing any more, or, for whoever asked too often, nothing yet. */
type PublishedPortfolio = Readonly<
  | { state: "shown"; view: PortfolioView; address: string }
  | { state: "gone" }
  | { state: "waiting"; retryAfter: number }
>;

/**
 * Returns what a handle shows to everybody: made anew for each request, so that what was taken back is gone at once (410). One that
 * was never published is a 404, as one that nobody has.
 */
export const loadPublishedPortfolio = cache(async (handle: string): Promise<PublishedPortfolio> => {
  if (!isHandle(handle)) notFound();
  return publishedPortfolioAt({ handle, now: readClock(await headers()) });
});

/** Returns what a handle shows to everybody at a moment; also while no database takes writes, where a replica answers. */
export async function publishedPortfolioAt({
  handle,
  now,
}: Readonly<{ handle: string; now: Date }>): Promise<PublishedPortfolio> {
  const retryAfter = await secondsToWait();
  if (retryAfter > 0) {
    answerWith({ status: 429, retryAfter });
    return { state: "waiting", retryAfter };
  }
  const found = await findPortfolioAt(handle);
  if (found?.isPublished) {
    const { owner, revision, portfolio } = found;
    const view = await fromReplica({
      edition: await getEdition(),
      of: { userId: owner.userId, revision },
      read: async () => viewOf({ learner: await getLearner({ ...owner, now }), portfolio }),
    });
    return { state: "shown", view, address: addressOf(handle) };
  }
  if (found === null && !(await wasHandle({ handle, now }))) notFound();
  answerWith({ status: 410 });
  return { state: "gone" };
}

async function secondsToWait(): Promise<number> {
  try {
    await admitPortfolio();
    return 0;
  } catch (error) {
    if (error instanceof TooOftenError) return error.retryAfter ?? 0;
    throw error;
  }
}

/** Returns what a learner sees of their own page before others do: exactly what others would see. Before they chose anything, a 404. */
export async function loadPreview(): Promise<
  Readonly<{ view: PortfolioView; address: string; isPublished: boolean }>
> {
  const learner = await loadLearner();
  const portfolio = await findPortfolio(learner.userId);
  if (portfolio === null) notFound();
  return {
    view: await viewOf({ learner, portfolio }),
    address: addressOf(portfolio.handle),
    isPublished: isShown(portfolio),
  };
}

/** Returns what a learner chose about their page, what they could show, and where it stands or would stand. */
export async function loadOwnPortfolio(): Promise<
  Readonly<{
    portfolio: Portfolio | null;
    showable: Showable;
    /** Made of their name, to begin with. */
    suggestedHandle: string;
    timeZone: string;
    /** Of all pages, without the handle. */
    base: string;
  }>
> {
  const learner = await loadLearner();
  const milestoneOf = await getMilestonesOf(learner);
  return {
    portfolio: await findPortfolio(learner.userId),
    showable: showableOf({ record: learner.record, milestoneOf }),
    suggestedHandle: handleFrom(learner.name),
    timeZone: learner.timeZone,
    base: addressOf(""),
  };
}

function isShown({ publishedAt, stoppedAt }: Portfolio): boolean {
  return publishedAt !== undefined && stoppedAt === undefined;
}

function addressOf(handle: string): string {
  return `${config().origin}/p/${handle}`;
}

async function viewOf({
  learner,
  portfolio,
}: Readonly<{ learner: Learner; portfolio: Portfolio }>): Promise<PortfolioView> {
  const { name, userId, record, paths } = learner;
  const evidence = await listEvidence(userId);
  const explanations = await getExplanations({ userId, milestones: portfolio.words });
  const enrollment = shownEnrollment(record.enrollments);
  return portfolioViewOf({
    ...{ name, portfolio, record, explanations },
    shown: {
      path: paths.find(({ id }) => id === enrollment?.path),
      roadmap: await getRoadmap(enrollment?.roadmap ?? record.fundamentals),
    },
    pictures: await listPictures({ userId, milestones: portfolio.projects }),
    evidence: new Map(evidence.map(({ milestone, url }) => [milestone, url])),
    milestoneOf: await getMilestonesOf(learner),
  });
}
