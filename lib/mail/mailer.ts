import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type Transporter } from "nodemailer";
import type { MailTransport } from "#lib/config";

export type Message = Readonly<{
  subject: string;
  text: string;
  html: string;
  /** The address that the mail is about, if any: printed for whoever tries Waymark without a mail server. */
  link?: string;
  /** Where a mail program that is asked to unsubscribe says so, in one request (RFC 8058). */
  unsubscribe?: string;
}>;

export type Delivery = Readonly<{
  transport: MailTransport;
  from: string;
  to: string;
  message: Message;
  /** Names the mail, also when it is tried again; one of its own where none is given. */
  messageId?: string;
  now: Date;
}>;

/** Email is not set up here, so nothing was sent; or it was handed to the mail server or the folder. */
type Delivered = Readonly<{ ok: true } | { ok: false; reason: "not-set-up" }>;

/** Sends one mail. Throws when the mail server or the folder refuses it, or does not answer within seconds. */
export async function sendMail({
  transport,
  from,
  to,
  message,
  messageId,
  now,
}: Delivery): Promise<Delivered> {
  const { link, unsubscribe, ...parts } = message;
  const mail = { from, to, date: now, messageId, headers: listHeaders(unsubscribe), ...parts };
  if (transport.kind === "none") return { ok: false, reason: "not-set-up" };
  if (transport.kind === "smtp") {
    await connectionTo(transport.url).sendMail(mail);
  } else {
    await writeMail({ directory: transport.directory, mail, link, now });
    // A file or a journal would keep a live link for whoever reads it later.
    if (transport.isPrinted && process.stdout.isTTY) printMail({ to, ...message });
  }
  return { ok: true };
}

type Headers = Readonly<Record<string, Readonly<{ prepared: true; value: string }>>>;

type Mail = Readonly<
  { from: string; to: string; date: Date; messageId?: string; headers: Headers } & Pick<
    Message,
    "subject" | "text" | "html"
  >
>;

/** Prepared: each is written in one line, so that the address stays whole. */
function listHeaders(unsubscribe: string | undefined): Headers {
  if (unsubscribe === undefined) return {};
  return {
    "List-Unsubscribe": { prepared: true, value: `<${unsubscribe}>` },
    "List-Unsubscribe-Post": { prepared: true, value: "List-Unsubscribe=One-Click" },
  };
}

const LIMITS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 } as const;
const NO_REACHING_OUT = { disableFileAccess: true, disableUrlAccess: true } as const;

const connections = new Map<string, Transporter>();

function connectionTo(url: string): Transporter {
  const known = connections.get(url);
  if (known !== undefined) return known;
  const connection = nodemailer.createTransport({ url, ...LIMITS, ...NO_REACHING_OUT });
  connections.set(url, connection);
  return connection;
}

/** Writes the mail as it would have been sent: under another name first, so that nobody reads half of it. */
async function writeMail({
  directory,
  mail,
  link,
  now,
}: Readonly<{
  directory: string;
  mail: Mail;
  link: string | undefined;
  now: Date;
}>): Promise<void> {
  const composer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: "unix",
    ...NO_REACHING_OUT,
  });
  const headers: Headers =
    link === undefined ? {} : { "X-Waymark-Link": { prepared: true, value: link } };
  const { message } = await composer.sendMail({
    ...mail,
    headers: { ...mail.headers, ...headers },
  });
  const moment = now.toISOString().replaceAll(/[:.]/g, "-");
  const file = path.join(directory, `${moment}-${randomBytes(6).toString("hex")}.eml`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.part`, message, { mode: 0o600, flag: "wx" });
  await rename(`${file}.part`, file);
}

/** Prints a mail for the person at the terminal. The log, on the same stream, never holds a link: this is no log line. */
function printMail({ to, subject, link }: Message & Readonly<{ to: string }>): void {
  process.stdout.write(`Mail for ${to}: ${subject}\n${link === undefined ? "" : `  ${link}\n`}`);
}
