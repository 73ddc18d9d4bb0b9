import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { requireRecentProof } from "#lib/auth/recent-proof";
import { config } from "#lib/config";
import { getWaysIn } from "#lib/data/account/second-factor";
import { allowsPasskeys } from "#lib/domain/passkey";
import { browserName } from "#lib/wording/browser-name";

/** Returns what a new passkey could be called: made in this browser, most likely. A proof of the last ten minutes is needed. */
export async function loadNewPasskey(): Promise<Readonly<{ suggestion: string }>> {
  await requireRecentProof();
  if (!allowsPasskeys(config().origin)) redirect("/settings#passkeys");
  return { suggestion: browserName((await headers()).get("user-agent") ?? "") };
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
