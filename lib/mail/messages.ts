import "server-only";
import { printCode } from "#lib/domain/account/account";
import type { Message } from "#lib/mail/mailer";

// Plain words in ASCII and no name: an address is written to before anybody has shown that it is theirs, so nothing
// that a stranger typed may reach it.

type Line = string | Readonly<{ link: string }> | Readonly<{ code: string }>;

type Parts = Readonly<{ subject: string; lines: readonly Line[]; link?: string }>;

function compose({ subject, lines, link }: Parts): Message {
  const title = escapeHtml(subject);
  return {
    subject,
    text: `${lines.map(toText).join("\n\n")}\n`,
    html: [
      '<!doctype html>\n<html lang="en">',
      `<head><meta charset="utf-8"><title>${title}</title></head>\n<body>`,
      ...lines.map(toHtml),
      "</body>\n</html>\n",
    ].join("\n"),
    ...(link === undefined ? {} : { link }),
  };
}

function toText(line: Line): string {
  if (typeof line === "string") return line;
  return "link" in line ? line.link : `    ${line.code}`;
}

function toHtml(line: Line): string {
  if (typeof line === "string") return `<p>${escapeHtml(line).replaceAll("\n", "<br>\n")}</p>`;
  if ("code" in line) return `<p><strong>${escapeHtml(line.code)}</strong></p>`;
  const address = escapeHtml(line.link);
  return `<p><a href="${address}">${address}</a></p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Asks the owner of an address whether the account is theirs. */
export function confirmationMessage({
  link,
  minutes,
}: Readonly<{ link: string; minutes: number }>): Message {
  return compose({
    subject: "Confirm your email for Waymark",
    link,
    lines: [
      "Somebody made a Waymark account with this email address.",
      "If it was you, open this page and press the button there:",
      { link },
      `The link works for ${minutes} minutes. After that, ask for another one\nin your settings.`,
      "If it was not you, the same page lets you say so: the account is\nthen deleted. Nothing happens before you press a button.",
    ],
  });
}

/** Returns the link, and the code, with which a forgotten password is replaced. */
export function resetMessage({
  link,
  code,
  minutes,
}: Readonly<{ link: string; code: string; minutes: number }>): Message {
  return compose({
    subject: "Set a new Waymark password",
    link,
    lines: [
      "Somebody asked for a new password for your Waymark account.",
      "If it was you, open this link in the browser where you asked:",
      { link },
      "Is that browser on another device? Then type this code there:",
      { code: printCode(code) },
      `Link and code work for ${minutes} minutes, and once. Give them to nobody:\nnobody from Waymark will ask you for them.`,
      "If it was not you, do nothing. Your password stays as it is.",
    ],
  });
}

/** Tells the owner of an account that its password is another one now. */
export function passwordChangedMessage({ origin }: Readonly<{ origin: string }>): Message {
  return compose({
    subject: "Your Waymark password was changed",
    lines: [
      "The password of your Waymark account was changed just now.",
      "If it was you, there is nothing to do.",
      "If it was not you, set a new password at once. That ends every\nsession, also the one of whoever changed it:",
      { link: `${origin}/forgot-password` },
    ],
  });
}

/** Tells the operator that a learner found a link of the roadmaps broken. */
export function brokenLinkMessage({ url, page }: Readonly<{ url: string; page: string }>): Message {
  return compose({
    subject: "A learner reports a broken link in Waymark",
    lines: [
      "A learner says that this link is broken:",
      { link: url },
      "It stands on this page, under Where to read:",
      { link: page },
      "Open it. If it is broken, put another address and today's date into\nthe milestone's file under prisma/roadmaps/milestones/.",
    ],
  });
}
