import { printCode } from "#lib/domain/account";
import type { MailText } from "#lib/wording/mails";

/** Returns the mail with the code by which a learner shows that a new address is theirs. */
export function newEmailMail({
  code,
  minutes,
}: Readonly<{ code: string; minutes: number }>): MailText {
  return {
    subject: "Your new email for Waymark",
    lines: [
      "Someone wants to use this email address for their Waymark account.",
      "If it was you, type this code in your settings, in the browser where\nyou asked:",
      { code: printCode(code) },
      `It works once, for ${minutes} minutes.`,
      "If it was not you, do nothing. Nothing changes without the code.",
    ],
  };
}

/** Returns the mail to an address that somebody wants and that has an account already. */
export function emailTakenMail(): MailText {
  return {
    subject: "This email already has a Waymark account",
    lines: [
      "Someone wanted to use this email address for their Waymark account. It\nalready has an account, so nothing was changed.",
      "If it was you, sign in to that account instead, or use another address.",
      "If it was not you, there is nothing to do.",
    ],
  };
}

/** Returns the mails that tell the old and the new address of an account that it was changed. */
export function emailChangedMails({
  link,
  days,
}: Readonly<{ link: string; days: number }>): Readonly<{ toOld: MailText; toNew: MailText }> {
  return {
    toOld: {
      subject: "Your Waymark account has another email now",
      link,
      lines: [
        "The email address of your Waymark account was changed just now, from\nthis one to another. Mail about your account goes there from now on.",
        "If it was you, there is nothing to do.",
        "If it was not you, open this page and confirm there. It gives the\naccount back to this address, and signs everyone out:",
        { link },
        `The link works for ${days} days.`,
      ],
    },
    toNew: {
      subject: "This is the email of your Waymark account now",
      lines: [
        "The email address of your Waymark account was changed to this one just\nnow. You sign in with it, and mail about your account comes here.",
        "If you do not know what this is about, someone else has used your\naddress: tell the people who run this Waymark.",
      ],
    },
  };
}
