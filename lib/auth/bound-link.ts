import "server-only";
import { hashCode, hashSecret, newCode } from "#lib/auth/secrets";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import { enqueueMail, wakeMailWorker } from "#lib/data/outbox";
import { minutesAfter } from "#lib/domain/time/instants";
import { queuedMail } from "#lib/mail/deliver";

const USES = {
  reset: { kind: "reset-password", minutes: LIFETIME.resetPassword },
  "sign-in": { kind: "sign-in", minutes: LIFETIME.signIn },
} as const;

/**
 * Asks for a mail with a link and a code, both bound to the browser that asked. Whether the address has an account is asked
 * when the mail is sent: the request does the same for every address (docs/security.md#no-account-hint).
 */
export async function mailBoundLink({
  is,
  to,
  token,
  browserSecret,
  now,
}: Readonly<{
  is: keyof typeof USES;
  to: string;
  token: string;
  browserSecret: string;
  now: Date;
}>): Promise<void> {
  const { kind, minutes } = USES[is];
  const code = newCode();
  const mail = queuedMail({
    kind,
    content: {
      ...{ is, to, token, code, askedAt: now.toISOString() },
      browserHash: hashSecret(browserSecret).toString("base64url"),
      codeHash: hashCode({ code, browserSecret }).toString("base64url"),
    },
    until: minutesAfter({ now, minutes }),
  });
  await enqueueMail({ mail });
  await wakeMailWorker();
}
