import "server-only";
import { headers } from "next/headers";
import type { EmailConfig } from "next-auth/providers";
import { mailLinkCookie } from "#lib/auth/secret-cookies";
import { hashCode, hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { readClock } from "#lib/clock";
import { LIFETIME } from "#lib/data/account/mail-tokens";
import { enqueueMail, wakeMailWorker } from "#lib/data/outbox";
import { queuedMail } from "#lib/mail/deliver";

/** Signing in by a mailed link, as next-auth names it. */
export const MAIL_PROVIDER = "mail";

const MINUTE = 60_000;

/** Returns the provider of mailed links. Our own queue sends them, and our own page opens them. */
export function mailProvider(): EmailConfig {
  return {
    ...{ id: MAIL_PROVIDER, type: "email", name: "Email" },
    maxAge: LIFETIME.signIn * 60,
    // What is stored of a token is its SHA-256, as of every secret here: nothing is mixed in.
    secret: "",
    generateVerificationToken: newSecret,
    sendVerificationRequest: ({ identifier, token }) => mailLink({ to: identifier, token }),
  };
}

/**
 * Asks for a mail with a link and a code, both bound to the browser that asked. Whether the address has an account is asked
 * when the mail is sent: the request does the same for every address (docs/security.md#no-account-hint).
 */
async function mailLink({ to, token }: Readonly<{ to: string; token: string }>): Promise<void> {
  const browserSecret = await mailLinkCookie.read();
  if (browserSecret === null) throw new Error("the browser has no secret");
  const code = newCode();
  const askedAt = readClock(await headers());
  const mail = queuedMail({
    kind: "sign-in",
    content: {
      ...{ is: "sign-in", to, token, code, askedAt: askedAt.toISOString() },
      browserHash: hashSecret(browserSecret).toString("base64url"),
      codeHash: hashCode({ code, browserSecret }).toString("base64url"),
    },
    until: new Date(askedAt.getTime() + LIFETIME.signIn * MINUTE),
  });
  await enqueueMail({ mail });
  await wakeMailWorker();
}
