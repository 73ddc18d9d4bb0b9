import "server-only";
import * as z from "zod";
import { hashSecret } from "#lib/auth/secrets";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitMentorLink, admitPortfolio } from "#lib/auth/throttle/mails-and-links";
import { requireViewer } from "#lib/auth/viewer";
import { findLearnerOfLink } from "#lib/data/mentor";
import { findPicture } from "#lib/data/pictures/pictures";
import { findPortfolioAt } from "#lib/data/portfolio/portfolios";
import { fromPrimary } from "#lib/data/replica";
import { isHandle } from "#lib/domain/portfolio/portfolio-input";
import { log } from "#lib/log";
import { fetchPicture, PictureStoreError } from "#lib/pictures/picture-store";

/** The bytes of a picture, or, where there is none to show, the status that says why. */
type FoundPicture = Readonly<
  { bytes: Uint8Array<ArrayBuffer> } | { status: 404 | 410 | 429 | 503 }
>;

const NOT_FOUND: FoundPicture = { status: 404 };

/** Returns the answer that shows a picture: kept by no cache, so that what is taken back is gone at once. */
export function pictureResponse(found: FoundPicture): Response {
  const headers = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };
  if ("status" in found) return new Response(null, { status: found.status, headers });
  return new Response(found.bytes, { headers: { ...headers, "content-type": "image/webp" } });
}

/** Returns a picture of the viewer's own. */
export async function loadOwnPicture(picture: string): Promise<FoundPicture> {
  const { userId } = await requireViewer();
  return pictureOf({ userId, picture });
}

/** Returns a picture of a published page, where its project is shown there. */
export async function loadPublishedPicture({
  handle,
  picture,
}: Readonly<{ handle: string; picture: string }>): Promise<FoundPicture> {
  if (!isHandle(handle)) return NOT_FOUND;
  return unlessTooOften(admitPortfolio, async () => {
    const found = await findPortfolioAt(handle);
    if (found === null) return NOT_FOUND;
    if (!found.isPublished) return { status: 410 };
    const { owner, portfolio } = found;
    const { userId } = owner;
    return fromPrimary(() => pictureOf({ userId, picture, of: portfolio.projects }));
  });
}

/** Returns a picture of the evidence of whoever gave the link. */
export async function loadMentorPicture({
  token,
  picture,
}: Readonly<{ token: string; picture: string }>): Promise<FoundPicture> {
  if (!/^[\w-]{43}$/.test(token)) return NOT_FOUND;
  return unlessTooOften(admitMentorLink, async () => {
    const found = await findLearnerOfLink(hashSecret(token));
    return found === null ? NOT_FOUND : pictureOf({ userId: found.userId, picture });
  });
}

async function pictureOf({
  userId,
  picture,
  of,
}: Readonly<{
  userId: string;
  picture: string;
  /** Only of these milestones. */
  of?: readonly string[];
}>): Promise<FoundPicture> {
  if (!z.uuid().safeParse(picture).success) return NOT_FOUND;
  const found = await findPicture({ userId, picture });
  if (found === null || of?.includes(found.milestone) === false) return NOT_FOUND;
  return found.bytes === null ? storedPicture(picture) : { bytes: found.bytes };
}

async function storedPicture(picture: string): Promise<FoundPicture> {
  try {
    const bytes = await fetchPicture(picture);
    return bytes === null ? NOT_FOUND : { bytes };
  } catch (error) {
    if (!(error instanceof PictureStoreError)) throw error;
    log().error({ err: error.message, picture }, "a picture could not be fetched from the store");
    return { status: 503 };
  }
}

async function unlessTooOften(
  admit: () => Promise<void>,
  find: () => Promise<FoundPicture>,
): Promise<FoundPicture> {
  try {
    await admit();
  } catch (error) {
    if (error instanceof TooOftenError) return { status: 429 };
    throw error;
  }
  return find();
}
