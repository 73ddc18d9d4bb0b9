import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { hashSecret } from "#lib/auth/secrets";
import { PATH_HEADER, requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getLearner } from "#lib/data/learner";
import { findLearnerOfLink, findMentorLink, listEvidence, wasMentorLink } from "#lib/data/mentor";
import { getTitles } from "#lib/data/roadmap/titles";
import { type MentorView, mentorViewOf } from "#lib/domain/mentor";
import { zoneFor } from "#lib/domain/time/dates";

const TOKEN = /^[\w-]{43}$/;

/** Returns what a link shows. No session is asked for: whoever has the address may look. Unknown and revoked are not found. */
export async function loadMentorView(token: string): Promise<MentorView> {
  if (!TOKEN.test(token)) notFound();
  const identity = await findLearnerOfLink(hashSecret(token));
  if (identity === null) notFound();
  const now = readClock(await headers());
  const learner = await getLearner({ ...identity, now });
  const evidence = await listEvidence(identity.userId);
  const titles = await getTitles();
  return mentorViewOf({ learner, evidence, titleOf: titles.milestone });
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
