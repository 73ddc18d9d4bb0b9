import { printCode } from "#lib/domain/account";

/** A link under a name of its own. */
export type NamedLink = Readonly<{ label: string; link: string }>;

/**
 * A paragraph of a mail; or a link or a code that stands by itself, what the mail is about in large, somebody's own words, or links to
 * choose from.
 */
export type MailLine =
  | string
  | Readonly<{ link: string; label?: string }>
  | Readonly<{ code: string }>
  | Readonly<{ large: string }>
  | Readonly<{ quote: string }>
  | Readonly<{ choices: readonly NamedLink[] }>;

/** What a mail says. `link` is what it is for: with no mail set up, that is printed in the terminal. */
export type MailText = Readonly<{
  subject: string;
  lines: readonly MailLine[];
  link?: string;
  /** Why it came, and how to get fewer: below all else. */
  footer?: readonly (string | NamedLink)[];
  /** Where one request, of anybody who has the mail, makes it the last one. */
  unsubscribe?: string;
}>;

// Plain words in ASCII and no name: an address is written to before anybody has shown that it is theirs, so nothing
// that a stranger typed may reach it.

/** Returns the mail that asks the owner of an address whether the account is theirs. */
export function confirmationMail({
  link,
  minutes,
}: Readonly<{ link: string; minutes: number }>): MailText {
  return {
    subject: "Confirm your email for Waymark",
    link,
    lines: [
      "Someone made a Waymark account with this email address.",
      "If it was you, open this page and confirm it there:",
      { link },
      `The link works for ${minutes} minutes. After that, ask for a new one\nin your settings.`,
      "If it was not you, you can delete the account on the same page.\nNothing changes until you choose one or the other.",
    ],
  };
}

/** Returns the mail with the code by which somebody who signed up shows that the address is theirs. */
export function signUpMail({
  origin,
  code,
  minutes,
}: Readonly<{ origin: string; code: string; minutes: number }>): MailText {
  return {
    subject: "Your code to create a Waymark account",
    lines: [
      "Someone is creating a Waymark account with this email address.",
      "If it is you, type this code where you signed up:",
      { code: printCode(code) },
      `It works once, for ${minutes} minutes, in the browser where you signed up:`,
      { link: `${origin}/sign-up` },
      "Keep it to yourself: nobody from Waymark will ask you for it.",
      "If it is not you, do nothing. Without the code there will be no account.",
    ],
  };
}

/** Returns the mail to the owner of an account with whose address somebody signed up once more. */
export function addressTakenMail({ origin }: Readonly<{ origin: string }>): MailText {
  return {
    subject: "You already have a Waymark account",
    lines: [
      "Someone tried to create a Waymark account with this email address.\nIt has an account already, so nothing was changed.",
      "If it was you, sign in. If you do not remember your password, you can\nset a new one there:",
      { link: `${origin}/sign-in` },
      "If it was not you, there is nothing to do.",
    ],
  };
}

/** Returns the mail with the link, and the code, by which a forgotten password is replaced. */
export function resetMail({
  link,
  code,
  minutes,
}: Readonly<{ link: string; code: string; minutes: number }>): MailText {
  return {
    subject: "Set a new Waymark password",
    link,
    lines: [
      "Someone asked for a new password for your Waymark account.",
      "If it was you, open this link in the browser where you asked:",
      { link },
      "Is that browser on another device? Then type this code there:",
      { code: printCode(code) },
      `The link and the code work once, for ${minutes} minutes. Keep them to\nyourself: nobody from Waymark will ask you for them.`,
      "If it was not you, do nothing. Your password stays as it is.",
    ],
  };
}

/** Returns the mail with the code by which somebody who is signed in shows that it is them. */
export function proofMail({
  code,
  minutes,
}: Readonly<{ code: string; minutes: number }>): MailText {
  return {
    subject: "Your Waymark code",
    lines: [
      "Someone who is signed in to your Waymark account wants to change how\nyou sign in, or to take your data out.",
      "If it was you, type this code where you were asked for it:",
      { code: printCode(code) },
      `It works once, for ${minutes} minutes. Keep it to yourself: nobody from\nWaymark will ask you for it.`,
      "If it was not you, do not share the code. Sign in, and in\nyour settings end every session that you do not recognize.",
    ],
  };
}

/** Returns the mail with the link, and the code, by which somebody signs in. */
export function signInMail({
  link,
  code,
  minutes,
}: Readonly<{ link: string; code: string; minutes: number }>): MailText {
  return {
    subject: "Sign in to Waymark",
    link,
    lines: [
      "Someone asked for a link to sign in to your Waymark account.",
      "If it was you, open this link in the browser where you asked:",
      { link },
      "Is that browser on another device? Then type this code there:",
      { code: printCode(code) },
      `The link and the code work once, for ${minutes} minutes. Keep them to\nyourself: nobody from Waymark will ask you for them.`,
      "If it was not you, do nothing. Nobody can sign in without this email.",
    ],
  };
}

/** Returns the mail that tells the owner of an account that its password is another one now. */
export function passwordChangedMail({ origin }: Readonly<{ origin: string }>): MailText {
  return {
    subject: "Your Waymark password was changed",
    lines: [
      "The password of your Waymark account was changed just now.",
      "If it was you, there is nothing to do.",
      "If it was not you, set a new password now. That signs everyone out,\nincluding the person who changed it, and ends every shared link:",
      { link: `${origin}/forgot-password` },
    ],
  };
}

/** Returns the mail that tells the operator that a learner found a link of the roadmaps broken. */
export function brokenLinkMail({ url, page }: Readonly<{ url: string; page: string }>): MailText {
  return {
    subject: "A learner reports a broken link in Waymark",
    lines: [
      "A learner says that this link is broken:",
      { link: url },
      "It is on this page, under Where to read:",
      { link: page },
      "Open it. If it is broken, put a new address and today's date into\nthe milestone's file under prisma/roadmaps/milestones/.",
    ],
  };
}

/** Returns the mail to the operator about a published page that somebody reported. */
export function reportedPageMail({
  page,
  admin,
}: Readonly<{ page: string; admin: string }>): MailText {
  return {
    subject: "Somebody reported a portfolio in Waymark",
    lines: [
      "Somebody reported this page:",
      { link: page },
      "What they say of it stands here. You can take the page down there, too:",
      { link: admin },
    ],
  };
}

/** Returns the mail that tells a learner of comments on their evidence, without what they say. */
export function commentsMail({
  waiting,
  settings,
}: Readonly<{ waiting: number; settings: string }>): MailText {
  const isOne = waiting === 1;
  const count = isOne ? "A comment" : `${waiting} comments`;
  return {
    subject: `${count} on your evidence in Waymark`,
    lines: [
      isOne
        ? "Your mentor wrote a comment on your evidence. Nobody else sees it unless you keep it."
        : `Your mentor wrote ${count} on your evidence. Nobody else sees them unless you keep them.`,
      { link: settings, label: isOne ? "Read it" : "Read them" },
    ],
    footer: [
      "You asked for an email about comments, at most one a day. You can turn them off where you read them.",
    ],
  };
}

/** Returns the mail that invites an address to make an account while sign-up is closed. */
export function invitationMail({ link, days }: Readonly<{ link: string; days: number }>): MailText {
  return {
    subject: "You are invited to Waymark",
    link,
    lines: [
      "You are invited to create an account in Waymark, where people learn\nPython on one career path.",
      "Open this page to begin:",
      { link },
      `The link works once, for ${days} days, for this address alone. If you do not want an\naccount, you need not do anything.`,
    ],
  };
}
