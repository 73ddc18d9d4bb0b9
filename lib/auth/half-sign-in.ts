import "server-only";
import { openSession } from "#lib/auth/open-session";
import { stepCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { findCredentialsOf } from "#lib/data/account/accounts";
import {
  beginHalfSignIn,
  endHalfSignIn,
  findHalfSignIn,
  type HalfSignIn,
} from "#lib/data/account/half-sign-ins";

/** The page that asks for the second step. */
export const SECOND_STEP_PAGE = "/sign-in/second-step";

/** Remembers in this browser that a password was right after which more is asked for. It opens nothing yet. */
export async function beginSecondStep({
  userId,
  passwordHash,
  now,
}: Readonly<{ userId: string; passwordHash: string; now: Date }>): Promise<void> {
  const holder = hashSecret(await stepCookie.give());
  await beginHalfSignIn({ holder, userId, passwordSeen: hashSecret(passwordHash), now });
}

/** Returns who has half signed in in this browser, or null. */
export async function readSecondStep(now: Date): Promise<HalfSignIn | null> {
  const holder = await stepCookie.readHash();
  return holder === null ? null : findHalfSignIn({ holder, now });
}

/** Signs the browser in whose second step was right. False when the password was changed after the first. */
export async function endSecondStep({
  half,
  userAgent,
  now,
}: Readonly<{ half: HalfSignIn; userAgent: string; now: Date }>): Promise<boolean> {
  const holder = await stepCookie.readHash();
  if (holder !== null) await endHalfSignIn(holder);
  await stepCookie.drop();
  const account = await findCredentialsOf(half.userId);
  const passwordHash = account?.passwordHash ?? null;
  if (passwordHash === null || !hashSecret(passwordHash).equals(half.passwordSeen)) return false;
  return openSession({ userId: half.userId, passwordHash, userAgent, now });
}
