import { findCredentials } from "#lib/data/account/accounts";
import { turnSecondFactorOff } from "#lib/data/account/second-factor";
import { ForgotPasswordInput } from "#lib/domain/account";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { Refusal } from "./refusal.ts";

/**
 * Has the password alone open the account of a learner who lost their passkeys and their recovery codes, and queues the mail
 * that tells them. Throws a Refusal when nobody has the address, or nothing more is asked for.
 */
export async function turnOffSecondStep(
  address: string,
): Promise<Readonly<{ email: string; isTold: boolean }>> {
  const asked = ForgotPasswordInput.safeParse({ email: address });
  const account = asked.success ? await findCredentials(asked.data.email) : null;
  if (account === null) {
    throw new Refusal(`No account has the address ${address}. Check the spelling.`);
  }
  const { userId, email } = account;
  const notice = noticeOf({ email, change: "second-factor-off" });
  const isOff = await turnSecondFactorOff({ userId, notice });
  if (!isOff) throw new Refusal(`${email} is asked for nothing after the password.`);
  const object = `second factor of ${userId}, by the operator`;
  logSecurityEvent({ kind: "credential.removed", object, result: "ok" });
  return { email, isTold: notice !== undefined };
}
