import { setTimeout as sleep } from "node:timers/promises";
import type { MailServer } from "#lib/worker/mail-server-example";

const PATIENCE_MS = 30_000;

/** Returns the newest mail to an address, once it has come, as its reader sees it. Throws where none comes. */
export async function mailTo({
  mailServer,
  email,
}: Readonly<{ mailServer: MailServer; email: string }>): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const mail = mailServer.received.findLast(({ to }) => to.includes(email));
    if (mail !== undefined) return readable(mail.raw);
    await sleep(50);
  }
  throw new Error(`no mail came to ${email}`);
}

/** Returns the code that a mail prints on a line of its own. */
export function codeIn(mail: string): string {
  return /^\s*([0-9A-Z]{4}-[0-9A-Z]{4})\s*$/m.exec(mail)?.[1] ?? "";
}

/** Returns every address of a page in a mail, those in its HTML too. */
export function linksIn(mail: string): readonly URL[] {
  return [...mail.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([link]) => new URL(link));
}

/** Lines that quoted-printable broke are one again. */
function readable(raw: string): string {
  return raw
    .replaceAll("\r\n", "\n")
    .replaceAll("=\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
