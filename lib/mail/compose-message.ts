import "server-only";
import type { Message } from "#lib/mail/mailer";
import type { MailLine, MailText } from "#lib/wording/mails";

/** Composes a mail from what it says: the same as text and as HTML that loads nothing. */
export function composeMessage({ subject, lines, link }: MailText): Message {
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

function toText(line: MailLine): string {
  if (typeof line === "string") return line;
  return "link" in line ? line.link : `    ${line.code}`;
}

function toHtml(line: MailLine): string {
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
