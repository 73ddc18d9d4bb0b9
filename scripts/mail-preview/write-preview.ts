import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeMessage } from "#lib/mail/compose-message";
import { sampleMails } from "./sample-mails.ts";

/** In which a mail is shown, whatever the browser that opens it would rather have. */
const SCHEMES = {
  light: { wanted: "not all", is: "light" },
  dark: { wanted: "all", is: "dark" },
} as const;

/** Writes every mail into a folder: as text, and as HTML in each colour scheme, with a page that leads to them. Returns their names. */
export function writePreview(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const rows: string[] = [];
  const mails = sampleMails();
  for (const [name, mail] of mails) {
    const { subject, text, html } = composeMessage(mail);
    writeFileSync(join(folder, `${name}.txt`), `Subject: ${subject}\n\n${text}`);
    for (const [scheme, { wanted, is }] of Object.entries(SCHEMES)) {
      const shown = html
        .replace("@media (prefers-color-scheme: dark)", `@media ${wanted}`)
        .replace("color-scheme: light dark", `color-scheme: ${is}`);
      writeFileSync(join(folder, `${name}.${scheme}.html`), shown);
    }
    rows.push(rowOf({ name, subject }));
  }
  writeFileSync(join(folder, "index.html"), pageOf(rows));
  return [...mails.keys()];
}

function rowOf({ name, subject }: Readonly<{ name: string; subject: string }>): string {
  const links = [".light.html", ".dark.html", ".txt"].map(
    (end) => `<a href="${name}${end}">${end.slice(1).replace(".html", "")}</a>`,
  );
  return `<li>${subject}: ${links.join(", ")}</li>`;
}

function pageOf(rows: readonly string[]): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Every mail</title></head>\n<body><ul>\n${rows.join("\n")}\n</ul></body></html>\n`;
}
