import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { composeMessage } from "#lib/mail/compose-message";
import { sendMail } from "#lib/mail/mailer";
import { passwordChangedMail, resetMail } from "#lib/wording/mails";

const link =
  "https://waymark.example.org/reset-password?token=HHRK9CqvW8DUK3SVQDXKjixdSES-z_dSdztzz3z-gMg";
const message = composeMessage(resetMail({ link, code: "7K2M9QXD", minutes: 10 }));
const mail = {
  from: "Waymark <no-reply@waymark.example.org>",
  to: "ada@example.org",
  message,
  now: new Date("2026-11-21T12:00:00Z"),
};

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "waymark-mail-"));
});
afterEach(() => rm(directory, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const { isTTY } = process.stdout;
afterEach(() => {
  process.stdout.isTTY = isTTY;
});

/** Keeps what is printed from now on to itself, as a terminal or as a file. */
function captureOutput({ isTerminal = true } = {}): () => string {
  process.stdout.isTTY = isTerminal;
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  return () => write.mock.calls.map(([text]) => text).join("");
}

/** The words of a mail as its reader sees them: quoted-printable undone. */
function read(raw: string | undefined): string {
  return (raw ?? "").replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
}

async function filesOf(folder: string) {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })),
  );
}

test("without a mail server nothing is sent, and the answer says so", async () => {
  const outcome = await sendMail({ ...mail, transport: { kind: "none" } });
  expect(outcome).toEqual({ ok: false, reason: "not-set-up" });
});

test("a written mail stands in a file of its own that only its owner reads", async () => {
  const transport = { kind: "files", directory: path.join(directory, "mail") } as const;
  await Promise.all(Array.from({ length: 5 }, () => sendMail({ ...mail, transport })));
  const files = await filesOf(transport.directory);
  expect(files).toHaveLength(5);
  expect(files.every(({ name }) => name.endsWith(".eml"))).toBe(true);
  const modes = files.map(({ name }) => stat(path.join(transport.directory, name)));
  for (const { mode } of await Promise.all(modes)) expect(mode & 0o777).toBe(0o600);
});

test("a written mail names its link, whole, in a header and in its text", async () => {
  await sendMail({ ...mail, transport: { kind: "files", directory } });
  const [file] = await filesOf(directory);
  expect(file?.text).toMatch(/^To: ada@example\.org$/m);
  expect(file?.text).toContain(`X-Waymark-Link: ${link}\n`);
  expect(read(file?.text)).toContain(`\n${link}\n`);
  expect(read(file?.text)).toContain("7K2M-9QXD");
});

test("a written mail is printed with its link, where that is asked for", async () => {
  const printed = captureOutput();
  await sendMail({ ...mail, transport: { kind: "files", directory, isPrinted: true } });
  expect(printed()).toBe(`Mail for ada@example.org: ${message.subject}\n  ${link}\n`);
});

test("what is no terminal never gets a mail: a journal would keep its link", async () => {
  const printed = captureOutput({ isTerminal: false });
  await sendMail({ ...mail, transport: { kind: "files", directory, isPrinted: true } });
  expect(printed()).toBe("");
});

test("a mail without a link is printed by its subject alone", async () => {
  const notice = composeMessage(passwordChangedMail({ origin: "https://waymark.example.org" }));
  const printed = captureOutput();
  const transport = { kind: "files", directory, isPrinted: true } as const;
  await sendMail({ ...mail, message: notice, transport });
  expect(printed()).toBe(`Mail for ada@example.org: ${notice.subject}\n`);
});

test("without being asked, nothing of a mail is printed", async () => {
  const printed = captureOutput();
  await sendMail({ ...mail, transport: { kind: "files", directory } });
  expect(printed()).toBe("");
});

test("a mail that cannot be written is not printed either", async () => {
  const file = path.join(directory, "a-file");
  await writeFile(file, "");
  const printed = captureOutput();
  const transport = { kind: "files", directory: file, isPrinted: true } as const;
  await expect(sendMail({ ...mail, transport })).rejects.toThrow();
  expect(printed()).toBe("");
});

test("the link's header stays at home: a mail server does not get it", async () => {
  const server = await startServer();
  await sendMail({ ...mail, transport: { kind: "smtp", url: server.url } });
  await server.stop();
  expect(server.received).toHaveLength(1);
  expect(read(server.received[0])).toContain(link);
  expect(server.received[0]).not.toContain("X-Waymark-Link");
});

test("a reminder tells the mail program how to end it in one request, each header in one line", async () => {
  const unsubscribe = `https://waymark.example.org/api/reminders/unsubscribe?token=${"t".repeat(80)}`;
  const server = await startServer();
  const transport = { kind: "smtp", url: server.url } as const;
  await sendMail({ ...mail, message: { ...message, unsubscribe }, transport });
  await server.stop();
  expect(server.received[0]).toContain(`List-Unsubscribe: <${unsubscribe}>\r\n`);
  expect(server.received[0]).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
});

test("a mail server that refuses makes the sending fail, for the caller to decide", async () => {
  const server = await startServer({ refuses: true });
  await expect(
    sendMail({ ...mail, transport: { kind: "smtp", url: server.url } }),
  ).rejects.toThrow();
  await server.stop();
});

async function startServer({ refuses = false }: Readonly<{ refuses?: boolean }> = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_, __, done) => done(refuses ? new Error("no such mailbox") : null),
    onData: (stream, _, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((stopped) => server.close(stopped));
  return { received, stop, url: `smtp://127.0.0.1:${port}` };
}
