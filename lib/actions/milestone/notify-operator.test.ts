import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { notifyOperator } from "#lib/actions/milestone/notify-operator";

const NOON = new Date("2026-11-21T12:00:00Z");
const NEXT_NOON = new Date("2026-11-22T12:00:00Z");

// What goes wrong is logged, and the log asks the configuration how loud it is.
vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "waymark-operator-"));
});
afterEach(() => rm(directory, { recursive: true }));

function report(url: string, { now = NOON }: Readonly<{ now?: Date }> = {}) {
  const mail = { kind: "files", directory } as const;
  const mailFrom = "Waymark <no-reply@waymark.example.org>";
  const operatorEmail = "operator@example.org";
  const config = { mail, mailFrom, operatorEmail, origin: "https://waymark.example.org" };
  return notifyOperator({ milestone: "fnd-git", url, config, now });
}

async function mails(): Promise<readonly string[]> {
  const names = await readdir(directory);
  return Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
}

test("the operator is mailed the link and the page of its milestone", async () => {
  await report("https://example.org/one");
  const [mail] = await mails();
  expect(mail).toMatch(/^To: operator@example\.org$/m);
  expect(mail).toContain("https://example.org/one");
  expect(mail).toContain("https://waymark.example.org/milestones/fnd-git");
});

test("a link is mailed about once a day, however often it is reported", async () => {
  await Promise.all([report("https://example.org/two"), report("https://example.org/two")]);
  await report("https://example.org/two");
  expect(await mails()).toHaveLength(1);
  await report("https://example.org/three");
  expect(await mails()).toHaveLength(2);
  await report("https://example.org/two", { now: NEXT_NOON });
  expect(await mails()).toHaveLength(3);
});

test("an operator whom the environment does not name is not mailed", async () => {
  const mail = { kind: "files", directory } as const;
  const config = {
    mail,
    mailFrom: "no-reply@waymark.example.org",
    operatorEmail: undefined,
    origin: "https://waymark.example.org",
  };
  await notifyOperator({
    milestone: "fnd-git",
    url: "https://example.org/four",
    config,
    now: NOON,
  });
  expect(await mails()).toHaveLength(0);
});

test("a mail server that fails is no one else's fault, and the next report tries again", async () => {
  const mail = { kind: "smtp", url: "smtp://127.0.0.1:1" } as const;
  const mailFrom = "no-reply@waymark.example.org";
  const origin = "https://waymark.example.org";
  const url = "https://example.org/five";
  const config = { mail, mailFrom, operatorEmail: "operator@example.org", origin };
  await notifyOperator({ milestone: "fnd-git", url, config, now: NOON });
  await report(url);
  expect(await mails()).toHaveLength(1);
});
