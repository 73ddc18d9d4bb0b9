import "server-only";
import { openSession } from "#lib/auth/open-session";
import { hashSecret } from "#lib/auth/secrets";
import { dropStep, giveStep, readStep } from "#lib/auth/step-cookie";
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
  const holder = await giveStep();
  await beginHalfSignIn({ holder, userId, passwordSeen: hashSecret(passwordHash), now });
}

/** Returns who has half signed in in this browser, or null. */
export async function readSecondStep(now: Date): Promise<HalfSignIn | null> {
  const holder = await readStep();
  return holder === null ? null : findHalfSignIn({ holder, now });
}

/** Signs the browser in whose second step was right. False when the password was changed after the first. */
export async function endSecondStep({
  half,
  userAgent,
  now,
}: Readonly<{ half: HalfSignIn; userAgent: string; now: Date }>): Promise<boolean> {
  const holder = await readStep();
  if (holder !== null) await endHalfSignIn(holder);
  await dropStep();
  const account = await findCredentialsOf(half.userId);
  const passwordHash = account?.passwordHash ?? null;
  if (passwordHash === null || !hashSecret(passwordHash).equals(half.passwordSeen)) return false;
  return openSession({ userId: half.userId, passwordHash, userAgent, now });
}
