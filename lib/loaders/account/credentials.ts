import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { requireRecentProof, sessionBrowserHash } from "#lib/auth/recent-proof";
import { hashSecret } from "#lib/auth/secrets";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findAskedEmail, findEmailUndo } from "#lib/data/account/email-changes";
import { getWaysIn } from "#lib/data/account/second-factor";
import { allowsPasskeys } from "#lib/domain/passkey";
import { once, type Search } from "#lib/loaders/account/search-params";
import { browserName } from "#lib/wording/browser-name";

/** Returns what a new passkey could be called: made in this browser, most likely. A proof of the last ten minutes is needed. */
export async function loadNewPasskey(): Promise<Readonly<{ suggestion: string }>> {
  await requireRecentProof();
  if (!allowsPasskeys(config().origin)) redirect("/settings#passkeys");
  return { suggestion: browserName((await headers()).get("user-agent") ?? "") };
}

/** Returns a learner's address and the one they asked for; with a proof of the last ten minutes. */
export async function loadEmailChange(): Promise<
  Readonly<{ email: string; asked: string | null; isMailSetUp: boolean }>
> {
  const { userId, email } = await requireRecentProof();
  const now = readClock(await headers());
  const asked = await findAskedEmail({
    userId,
    browserHash: await sessionBrowserHash("email"),
    now,
  });
  return { email, asked, isMailSetUp: config().mail.kind !== "none" };
}

/** Returns the address that a link gives an account back to; "done" where it just did, undefined where it acts no more. */
export async function loadEmailUndo(
  search: Search,
): Promise<Readonly<{ step: "done" | "dead" } | { step: "ask"; email: string; token: string }>> {
  if (once(search, "done") !== undefined) return { step: "done" };
  const token = once(search, "token") ?? "";
  const now = readClock(await headers());
  const email = await findEmailUndo({ tokenHash: hashSecret(token), now });
  return email === null ? { step: "dead" } : { step: "ask", email, token };
}

/** Returns whether a passkey is asked for after the password. A proof of the last ten minutes is needed, a password and a passkey too. */
export async function loadSecondFactor(): Promise<
  Readonly<{ isOn: boolean; recoveryCodes: number }>
> {
  const { userId } = await requireRecentProof();
  const { hasPassword, passkeys, secondFactorAt, recoveryCodes } = await getWaysIn(userId);
  if (!hasPassword || passkeys === 0) redirect("/settings#second-step");
  return { isOn: secondFactorAt !== null, recoveryCodes };
}
