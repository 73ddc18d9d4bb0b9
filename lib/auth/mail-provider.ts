import "server-only";
import { headers } from "next/headers";
import type { EmailConfig } from "next-auth/providers";
import { mailBoundLink } from "#lib/auth/bound-link";
import { mailLinkCookie } from "#lib/auth/secret-cookies";
import { newSecret } from "#lib/auth/secrets";
import { readClock } from "#lib/clock";
import { LIFETIME } from "#lib/data/account/mail-token-life";

/** Signing in by a mailed link, as next-auth names it. */
export const MAIL_PROVIDER = "mail";

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

async function mailLink({ to, token }: Readonly<{ to: string; token: string }>): Promise<void> {
  const browserSecret = await mailLinkCookie.read();
  if (browserSecret === null) throw new Error("the browser has no secret");
  const now = readClock(await headers());
  await mailBoundLink({ is: "sign-in", to, token, browserSecret, now });
}
