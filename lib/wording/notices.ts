import type { MailText } from "#lib/wording/mails";

// Plain words in ASCII, and nothing that anybody typed: the mail may reach somebody else than who is signed in.
/** What each change is called, and how it is told. */
export const NOTICES = {
  "password-changed": {
    subject: "Your Waymark password was changed",
    happened: "The password of your Waymark account was changed just now.",
  },
  "password-set": {
    subject: "Your Waymark account has a password now",
    happened: "A password was set for your Waymark account just now.",
  },
  "passkey-added": {
    subject: "A passkey was added to your Waymark account",
    happened:
      "A passkey was added to your Waymark account just now. Anyone\nwho has it can sign in with it.",
  },
  "passkey-removed": {
    subject: "A passkey was removed from your Waymark account",
    happened: "A passkey was removed from your Waymark account just now.",
  },
  "second-factor-on": {
    subject: "Waymark now asks for a passkey after your password",
    happened:
      "Your Waymark account now asks for a passkey or a recovery code after\nthe password. Ten recovery codes were made.",
  },
  "second-factor-off": {
    subject: "Waymark no longer asks for a passkey after your password",
    happened:
      "Your Waymark account no longer asks for a passkey after the password.\nIts recovery codes do not work any more.",
  },
  "recovery-codes-made": {
    subject: "New recovery codes for your Waymark account",
    happened:
      "New recovery codes were made for your Waymark account just now. The\nones from before do not work any more.",
  },
  "recovery-code-used": {
    subject: "A recovery code was used for your Waymark account",
    happened:
      "One of the recovery codes of your Waymark account was used just now,\nafter its password.",
  },
  "provider-connected": {
    subject: "Another way to sign in to your Waymark account",
    happened:
      "Your Waymark account was connected with an account somewhere else just\nnow. Anyone who has that one can sign in with it.",
  },
  "provider-disconnected": {
    subject: "One way to sign in to your Waymark account is gone",
    happened: "Your Waymark account was disconnected from an account somewhere else\njust now.",
  },
  "new-device": {
    subject: "A new sign-in to your Waymark account",
    happened:
      "Someone signed in to your Waymark account in a browser that we have not\nseen before.",
  },
} as const satisfies Readonly<Record<string, Readonly<{ subject: string; happened: string }>>>;

/** What can change about how an account is signed in to. */
export type CredentialChange = keyof typeof NOTICES;

/** Returns the mail that tells the owner of an account what has changed about it, and what to do if it was not them. */
export function credentialNotice({
  change,
  origin,
}: Readonly<{ change: CredentialChange; origin: string }>): MailText {
  const { subject, happened } = NOTICES[change];
  return {
    subject,
    lines: [
      happened,
      "If it was you, there is nothing to do.",
      "If it was not you, set a new password now. That signs everyone out,\nincluding the person who did this:",
      { link: `${origin}/forgot-password` },
      "Then look at your ways to sign in, and remove those that are not yours:",
      { link: `${origin}/settings#ways-to-sign-in` },
    ],
  };
}
