import { beforeEach, expect, test } from "vitest";
import { notifyOperator } from "#lib/actions/milestone/notify-operator";
import { database } from "#lib/data/client";
import { unsealMail } from "#lib/mail/sealed-mail";

const NOON = new Date("2026-11-21T12:00:00Z");
const NEXT_NOON = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  await database().pool.query("DELETE FROM pgboss.job");
});

type Given = Readonly<{ now?: Date; operatorEmail?: string; isMailSetUp?: "no" }>;

function report(url: string, { now = NOON, isMailSetUp, ...given }: Given = {}) {
  const mail =
    isMailSetUp === "no"
      ? ({ kind: "none" } as const)
      : ({ kind: "files", directory: "/nowhere" } as const);
  const operatorEmail = "operatorEmail" in given ? given.operatorEmail : "operator@example.org";
  const config = { mail, operatorEmail, origin: "https://waymark.example.org" };
  return notifyOperator({ milestone: "fnd-git", url, config, now });
}

async function mails(): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ sealed: string }>(
    "SELECT data->>'sealed' AS sealed FROM pgboss.job WHERE name = 'mail'",
  );
  return rows.map(({ sealed }) => JSON.stringify(unsealMail(sealed)));
}

test("the operator is mailed the link and the page of its milestone", async () => {
  await report("https://example.org/one");
  const [mail] = await mails();
  expect(mail).toContain("operator@example.org");
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
  await report("https://example.org/four", { operatorEmail: undefined });
  expect(await mails()).toEqual([]);
});

test("where email is not set up, nobody is mailed", async () => {
  await report("https://example.org/five", { isMailSetUp: "no" });
  expect(await mails()).toEqual([]);
});
