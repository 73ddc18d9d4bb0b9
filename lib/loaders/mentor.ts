import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { hashSecret } from "#lib/auth/secrets";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitMentorLink } from "#lib/auth/throttle/mails-and-links";
import { PATH_HEADER, requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getLearner } from "#lib/data/learner";
import { findLearnerOfLink, findMentorLink, listEvidence, wasMentorLink } from "#lib/data/mentor";
import { listPictures } from "#lib/data/pictures/pictures";
import { getTitles } from "#lib/data/roadmap/titles";
import { type MentorView, mentorViewOf } from "#lib/domain/mentor";
import { zoneFor } from "#lib/domain/time/dates";
import { answerWith } from "#lib/http/answer-with";
import { logSecurityEvent } from "#lib/log";

const TOKEN = /^[\w-]{43}$/;

/** What a link shows, or, to whoever looked up too many, how many seconds they wait. */
type SharedView = Readonly<
  { view: MentorView; retryAfter: 0 } | { view: null; retryAfter: number }
>;

/** Returns what a link shows. No session is asked for: whoever has the address may look. Unknown and revoked are not found. */
export async function loadMentorView(token: string): Promise<SharedView> {
  if (!TOKEN.test(token)) notFound();
  const retryAfter = await secondsToWait();
  if (retryAfter > 0) {
    answerWith({ status: 429, retryAfter });
    return { view: null, retryAfter };
  }
  const found = await findLearnerOfLink(hashSecret(token));
  if (found === null) notFound();
  const { link, madeAt, lookedAt, ...identity } = found;
  logSecurityEvent({ kind: "mentor.visited", object: link, result: "ok" });
  const now = readClock(await headers());
  const learner = await getLearner({ ...identity, now });
  const evidence = await listEvidence(identity.userId);
  const shown = learner.roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id));
  const pictures = await listPictures({ userId: identity.userId, milestones: shown });
  const titles = await getTitles();
  return {
    view: mentorViewOf({
      ...{ learner, evidence, pictures, link: { madeAt, lookedAt } },
      titleOf: titles.milestone,
    }),
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

/** Returns whether the viewer's own link is out, and since when. */
export async function loadMentorLink(): Promise<
  Readonly<{ link: Readonly<{ madeAt: Date }> | null; timeZone: string }>
> {
  const { userId, timeZone } = await requireViewer();
  return { link: await findMentorLink(userId), timeZone: zoneFor(timeZone) };
}
