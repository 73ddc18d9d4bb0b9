import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { prisma } from "#lib/data/client";

/** A mail as its reader sees it. */
export type Mail = Readonly<{
  subject: string;
  /** The plain-text part. */
  text: string;
  /** The address it is about, if any, from the header that the starter reads. */
  link: string;
}>;

/** What the app has mailed to an address so far, the oldest first; what waits in its queue is waited for. */
export async function mailsTo(email: string): Promise<readonly Mail[]> {
  await expect.poll(countWaiting).toBe(0);
  const directory = process.env.WAYMARK_MAIL_DIR;
  if (!directory) throw new Error("WAYMARK_MAIL_DIR is not set: run these with `npm run stories`.");
  const names = (await readdir(directory)).filter((name) => name.endsWith(".eml")).toSorted();
  const mails = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
  return mails.filter((mail) => mail.includes(`\nTo: ${email}\n`)).map(readMail);
}

/** The newest mail to an address. Throws where there is none. */
export async function newestMailTo(email: string): Promise<Mail> {
  const mail = (await mailsTo(email)).at(-1);
  if (mail === undefined) throw new Error(`no mail was written to ${email}`);
  return mail;
}

/** The code of a mail, as it is printed there. */
export function codeIn(mail: Pick<Mail, "text">): string {
  const code = findCode(mail);
  if (code === undefined) throw new Error("there is no code in this mail");
  return code;
}

/** The same, where there is one. */
export function findCode({ text }: Pick<Mail, "text">): string | undefined {
  return /^\s*([0-9A-Z]{4}-[0-9A-Z]{4})\s*$/m.exec(text)?.[1];
}

async function countWaiting(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pgboss.job WHERE name = 'mail' AND state < 'completed'`;
  return row?.waiting ?? 0;
}

/** Reads a mail as it was sent or written. */
export function readMail(sent: string): Mail {
  const mail = sent.replaceAll("\r\n", "\n");
  const [head = ""] = mail.split("\n\n", 1);
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "";
  return { subject: header("Subject"), text: textPart(mail), link: header("X-Waymark-Link") };
}

/** The first part that says it is plain text, decoded. */
function textPart(mail: string): string {
  const part =
    mail.split(/^--.*$/m).find((each) => /^content-type: text\/plain/im.test(each)) ?? "";
  const end = part.indexOf("\n\n");
  const body = part.slice(end + 2);
  return /quoted-printable/i.test(part.slice(0, end)) ? fromQuotedPrintable(body) : body;
}

function fromQuotedPrintable(body: string): string {
  return body
    .replaceAll("=\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
