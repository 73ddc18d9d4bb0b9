import "server-only";
import { MAIL_STYLE } from "#lib/mail/mail-style";
import type { Message } from "#lib/mail/mailer";
import type { MailLine, MailText, NamedLink } from "#lib/wording/mails";

/** Lines of the text are no longer, so that every mail program shows them whole; links stay in one piece. */
const WIDTH = 72;

/** Composes a mail from what it says: the same as text and as HTML that loads nothing and reads in both colour schemes. */
export function composeMessage({
  subject,
  lines,
  link,
  footer = [],
  unsubscribe,
}: MailText): Message {
  const title = escapeHtml(subject);
  const text = [
    ...lines.map(toText),
    ...(footer.length === 0 ? [] : ["--", footer.map(footerText).join("\n")]),
  ];
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: [
      '<!doctype html>\n<html lang="en">',
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
      `<meta name="color-scheme" content="light dark"><title>${title}</title>\n<style>${MAIL_STYLE}</style></head>`,
      '<body>\n<div class="sheet">',
      ...lines.map(toHtml),
      ...(footer.length === 0
        ? []
        : [`<div class="footer">${footer.map(footerHtml).join("\n")}</div>`]),
      "</div>\n</body>\n</html>\n",
    ].join("\n"),
    ...(link === undefined ? {} : { link }),
    ...(unsubscribe === undefined ? {} : { unsubscribe }),
  };
}

function toText(line: MailLine): string {
  if (typeof line === "string") return wrapped(line);
  if ("link" in line) return line.link;
  if ("code" in line) return `    ${line.code}`;
  if ("large" in line) return wrapped(line.large);
  if ("quote" in line) return wrapped(line.quote, WIDTH - 2).replaceAll(/^/gm, "> ");
  return line.choices.map(({ label, link }) => `${label}:\n${link}`).join("\n");
}

function toHtml(line: MailLine): string {
  if (typeof line === "string") return `<p>${escapeHtml(line.replaceAll("\n", " "))}</p>`;
  if ("code" in line) return `<p><strong class="code">${escapeHtml(line.code)}</strong></p>`;
  if ("large" in line) return `<p class="large"><strong>${escapeHtml(line.large)}</strong></p>`;
  if ("quote" in line) return `<blockquote>${withBreaks(line.quote)}</blockquote>`;
  if ("choices" in line) {
    return `<ul class="choices">${line.choices.map((each) => `<li>${anchor(each)}</li>`).join("\n")}</ul>`;
  }
  return `<p>${anchor({ label: line.label ?? line.link, link: line.link })}</p>`;
}

function footerText(line: string | NamedLink): string {
  return typeof line === "string" ? wrapped(line) : `${line.label}:\n${line.link}`;
}

function footerHtml(line: string | NamedLink): string {
  return `<p>${typeof line === "string" ? withBreaks(line) : anchor(line)}</p>`;
}

function anchor({ label, link }: NamedLink): string {
  return `<a href="${escapeHtml(link)}">${escapeHtml(label)}</a>`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>\n");
}

/** Breaks lines between words. */
function wrapped(text: string, width = WIDTH): string {
  const pattern = new RegExp(`(?=.{${width + 1}})(.{1,${width}})[ ]+`, "g");
  return text.replaceAll(pattern, "$1\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
