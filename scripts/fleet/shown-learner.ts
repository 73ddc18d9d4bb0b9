import { randomUUID } from "node:crypto";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { makeCalendarFeed } from "#lib/data/calendar";
import { publishPortfolio, savePortfolio, withdrawPortfolio } from "#lib/data/portfolio/portfolios";
import { type SignedInLearner, signedInLearner } from "../trust/learner.ts";
import type { RunningApp } from "../trust/running-app.ts";

/** A learner of whom strangers see something: a published page, and a calendar for whoever has its address. */
export type ShownLearner = Readonly<{
  learner: SignedInLearner;
  page: string;
  feed: string;
  publish: () => Promise<unknown>;
  withdraw: () => Promise<unknown>;
}>;

/** Makes a learner in the database of a running app, with a calendar and a published page. */
export async function shownLearner(app: RunningApp): Promise<ShownLearner> {
  const learner = await signedInLearner(app);
  const { userId } = learner;
  const token = newSecret();
  const handle = `ada-${randomUUID().slice(0, 8)}`;
  const change = () => {
    const at = new Date();
    return { userId, operationId: randomUUID(), at, on: at.toISOString().slice(0, 10) };
  };
  await makeCalendarFeed({ ...change(), tokenHash: hashSecret(token) });
  const chosen = { handle, line: "", areHoursShown: false, isListed: false };
  await savePortfolio({ ...change(), ...chosen, projects: [], words: [] });
  const publish = () => publishPortfolio(change());
  const withdraw = () => withdrawPortfolio(change());
  await publish();
  return { learner, page: `/p/${handle}`, feed: `/calendar/${token}.ics`, publish, withdraw };
}
