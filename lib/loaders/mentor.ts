import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { hashSecret } from "#lib/auth/secrets";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitMentorLink } from "#lib/auth/throttle/mails-and-links";
import { PATH_HEADER, requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { listComments, listKeptComments } from "#lib/data/comment";
import { getLearner } from "#lib/data/learner";
import {
  findLearnerOfLink,
  findMentorLink,
  listEvidence,
  type OwnLink,
  wasMentorLink,
} from "#lib/data/mentor";
import { listPictures } from "#lib/data/pictures/pictures";
import { getTitles } from "#lib/data/roadmap/titles";
import { findSummary } from "#lib/data/summary";
import type { Comment } from "#lib/domain/comment";
import { type MentorView, mentorViewOf } from "#lib/domain/mentor";
import type { SummaryState } from "#lib/domain/summary";
import { type LocalDate, localDateOf, zoneFor } from "#lib/domain/time/dates";
import { answerWith } from "#lib/http/answer-with";
import { logSecurityEvent } from "#lib/log";

const TOKEN = /^[\w-]{43}$/;

/** What a link shows, or, to whoever looked up too many, how many seconds they wait. */
type SharedView = Readonly<
  | { view: MentorView; offersSummary: boolean; retryAfter: 0 }
  | { view: null; offersSummary: false; retryAfter: number }
>;

/** Returns what a link shows. No session is asked for: whoever has the address may look. Unknown and revoked are not found. */
export async function loadMentorView(token: string): Promise<SharedView> {
  if (!TOKEN.test(token)) notFound();
  const retryAfter = await secondsToWait();
  if (retryAfter > 0) {
    answerWith({ status: 429, retryAfter });
    return { view: null, offersSummary: false, retryAfter };
  }
  const found = await findLearnerOfLink(hashSecret(token));
  if (found === null) notFound();
  const { link, madeAt, lookedAt, takesComments, ...identity } = found;
  logSecurityEvent({ kind: "mentor.visited", object: link, result: "ok" });
  const now = readClock(await headers());
  const learner = await getLearner({ ...identity, now });
  const evidence = await listEvidence(identity.userId);
  const shown = learner.roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id));
  const pictures = await listPictures({ userId: identity.userId, milestones: shown });
  const summary = await findSummary(identity.userId);
  const comments = await listKeptComments({ userId: identity.userId, link });
  const titles = await getTitles();
  return {
    view: mentorViewOf({
      ...{ learner, evidence, pictures, comments, link: { madeAt, lookedAt, takesComments } },
      titleOf: titles.milestone,
    }),
    // Whoever gets it, or asked for it, stops it from its mails.
    offersSummary: config().mail.kind !== "none" && (summary === "offered" || summary === "asked"),
    retryAfter: 0,
  };
}

async function secondsToWait(): Promise<number> {
  try {
    await admitMentorLink();
    return 0;
  } catch (error) {
    if (error instanceof TooOftenError) return error.retryAfter ?? 0;
    throw error;
  }
}

/** Returns whether the address that was asked for is that of a link which its learner took back: nothing else is told of it. */
export async function loadIsLinkRevoked(): Promise<boolean> {
  const address = (await headers()).get(PATH_HEADER) ?? "";
  const token = /^\/mentor\/([\w-]{43})(?:[?#/]|$)/.exec(address)?.[1];
  return token !== undefined && (await wasMentorLink(hashSecret(token)));
}

/** What the settings show of the viewer's own link. */
type MentorLinkView = Readonly<{
  link: OwnLink | null;
  timeZone: string;
  /** Whether email is set up, and the viewer's address is known to be theirs. */
  canBeMailed: boolean;
  isMailSetUp: boolean;
  summary: SummaryState | null;
  comments: readonly Readonly<{ comment: Comment; of: string; on: LocalDate }>[];
}>;

/** Returns whether the viewer's own link is out, since when, and what was written by it. */
export async function loadMentorLink(): Promise<MentorLinkView> {
  const { userId, timeZone, emailConfirmed } = await requireViewer();
  const zone = zoneFor(timeZone);
  const comments = await listComments({ userId });
  const titles = await getTitles();
  return {
    link: await findMentorLink(userId),
    summary: await findSummary(userId),
    timeZone: zone,
    isMailSetUp: config().mail.kind !== "none",
    canBeMailed: emailConfirmed && config().mail.kind !== "none",
    comments: comments.map((comment) => ({
      comment,
      of: titles.milestone(comment.milestone),
      on: localDateOf({ at: comment.at, timeZone: zone }),
    })),
  };
}
