import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { hashCode, hashSecret } from "#lib/auth/secrets";
import { readSessionToken } from "#lib/auth/session-token";
import { PATH_HEADER, requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { isRecentlyProven, type Viewer } from "#lib/domain/account";
import { safeNext } from "#lib/domain/text/next-address";

/** The page on which a learner shows again who they are. */
export const PROOF_PAGE = "/confirm-it-is-you";

/**
 * Returns who is asking, for what needs a proof of the last ten minutes (docs/security.md#recent-proof). Whoever has none is
 * led to the page that asks for one, and back afterwards; a stranger to signing in, which is one.
 */
export async function requireRecentProof(): Promise<Viewer> {
  const viewer = await requireViewer();
  const given = await headers();
  if (isRecentlyProven({ provenAt: viewer.provenAt, now: readClock(given) })) return viewer;
  const next = safeNext(given.get(PATH_HEADER));
  redirect(`${PROOF_PAGE}?next=${encodeURIComponent(next)}`);
}

/** What a code is mailed for that acts in the session alone that asked for it. */
type CodeUse = "proof" | "email";

/** What binds a mailed code to the session that asked for it: its token, which the database does not hold. */
async function sessionSecret(use: CodeUse): Promise<string> {
  return `${(await readSessionToken()) ?? ""}:${use}`;
}

/** Returns by what a code is found that this session asked for. */
export async function sessionBrowserHash(use: CodeUse): Promise<Buffer> {
  return hashSecret(await sessionSecret(use));
}

/** Returns what is stored of a code that this session asks for: it can be guessed nowhere else. */
export async function sessionCodeHash({
  use,
  code,
}: Readonly<{ use: CodeUse; code: string }>): Promise<Buffer> {
  return hashCode({ code, browserSecret: await sessionSecret(use) });
}
