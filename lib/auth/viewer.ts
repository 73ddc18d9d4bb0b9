import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { hashSecret } from "#lib/auth/secrets";
import { readSessionToken } from "#lib/auth/session-token";
import { readClock } from "#lib/clock";
import { findViewer } from "#lib/data/account/sessions";
import type { Viewer } from "#lib/domain/account";
import { safeNext } from "#lib/domain/text/next-address";

/** The request header in which proxy.ts names the page asked for: its path and its query. */
export const PATH_HEADER = "x-waymark-path";

/** Who is asking, or null: one round trip a request, none without a cookie. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = await readSessionToken();
  if (token === null) return null;
  return findViewer({ tokenHash: hashSecret(token), now: readClock(await headers()) });
});

/** Returns who is asking. A stranger is led to signing in (307 from a page, 303 from an action), and back afterwards. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer !== null) return viewer;
  const next = safeNext((await headers()).get(PATH_HEADER));
  redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}
