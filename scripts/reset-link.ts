import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { findCredentials } from "#lib/data/account/accounts";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import { createMailToken } from "#lib/data/account/mail-tokens";
import { ForgotPasswordInput } from "#lib/domain/account";
import { Refusal } from "./refusal.ts";

type ResetLink = Readonly<{ email: string; link: string; minutes: number }>;

/**
 * Makes a reset link that acts in any browser, for an operator to hand to a learner whom no mail reaches. Unlike a
 * mailed one it proves no mailbox, so it confirms no address. Throws a Refusal when nobody has the address.
 */
export async function makeResetLink({
  address,
  now,
}: Readonly<{ address: string; now: Date }>): Promise<ResetLink> {
  const asked = ForgotPasswordInput.safeParse({ email: address });
  const account = asked.success ? await findCredentials(asked.data.email) : null;
  if (account === null) {
    throw new Refusal(`No account has the address ${address}. Check the spelling.`);
  }
  const token = newSecret();
  const { userId, email } = account;
  await createMailToken({ purpose: "resetPassword", userId, tokenHash: hashSecret(token), now });
  const link = `${config().origin}/reset-password?token=${token}`;
  return { email, link, minutes: LIFETIME.resetPassword };
}
