import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { makeMentorLink, revokeMentorLink } from "#lib/data/mentor";
import { stopMailWorker } from "#lib/data/outbox";
import { completeMilestone } from "#lib/data/progress/completions";
import {
  askForSummary,
  confirmSummary,
  findSummary,
  findSummaryById,
  offerSummary,
  stopSummary,
} from "#lib/data/summary";
import { queuedMail } from "#lib/mail/deliver";
import { readReminderLink } from "#lib/mail/reminder-links";
import { waitingMails } from "#lib/worker/reminders/reminded-example";
import { sendDueSummaries } from "#lib/worker/summaries";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
beforeAll(() => publish());
beforeEach(async () => {
  await database().pool.query('DELETE FROM pgboss.job; DELETE FROM "User"');
});
afterAll(stopMailWorker);

const day = (days: number) => new Date(NOON.getTime() + days * 86_400_000);
const mail = queuedMail({
  kind: "summary",
  content: { is: "ready", to: "m@example.org", message: { subject: "Ask", text: "", html: "" } },
});

/** A learner whose mentor asked for the weekly email. */
async function asked() {
  const userId = await newLearner();
  const tokenHash = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
  await makeMentorLink({ ...changeOf(userId), tokenHash });
  await offerSummary({ ...changeOf(userId), choice: "offered" });
  const id = crypto.randomUUID();
  const email = "m@example.org";
  expect(await askForSummary({ tokenHash, id, email, now: NOON, mail })).toBe(true);
  return { userId, tokenHash, id };
}

async function confirmed() {
  const given = await asked();
  expect(await confirmSummary({ id: given.id, now: NOON, firstAt: day(7) })).toBe(true);
  return given;
}

async function subjects(): Promise<readonly string[]> {
  return (await waitingMails()).map(({ message }) => message.subject).filter((s) => s !== "Ask");
}

test("a week with news brings one mail, with how to stop it, and the next week without news none", async () => {
  const { userId, id } = await confirmed();
  await completeMilestone({ ...changeOf(userId, day(2)), milestone: "git" });
  await sendDueSummaries(day(6));
  expect(await subjects()).toEqual([]);
  await Promise.all(Array.from({ length: 4 }, () => sendDueSummaries(day(7))));
  expect(await subjects()).toEqual(["Ada: what is new this week"]);
  const [, sent] = await waitingMails();
  expect(sent).toMatchObject({ to: "m@example.org" });
  expect(sent?.message.text).toContain("Title of git");
  const token = new URL(sent?.message.unsubscribe ?? "").searchParams.get("token") ?? "";
  expect(readReminderLink({ token, now: day(8) })).toEqual({ may: "summary", id });
  await sendDueSummaries(day(14));
  expect(await subjects()).toHaveLength(1);
  await completeMilestone({ ...changeOf(userId, day(15)), milestone: "sql" });
  await sendDueSummaries(day(21));
  expect(await subjects()).toHaveLength(2);
});

test("nothing is sent to an address whose owner has not said yes", async () => {
  const { userId } = await asked();
  await completeMilestone({ ...changeOf(userId, day(2)), milestone: "git" });
  await sendDueSummaries(day(30));
  expect(await subjects()).toEqual([]);
});

test("the address is gone with the link, with the learner's word and with its owner's", async () => {
  const one = await confirmed();
  await revokeMentorLink(changeOf(one.userId));
  expect(await findSummary(one.userId)).toBeNull();
  const two = await confirmed();
  await offerSummary({ ...changeOf(two.userId), choice: "stopped" });
  expect(await findSummaryById(two.id)).toBeNull();
  const three = await confirmed();
  expect(await stopSummary({ id: three.id })).toBe(true);
  expect(await stopSummary({ id: three.id })).toBe(false);
  expect(await findSummary(three.userId)).toBe("offered");
  const { rows } = await database().pool.query('SELECT email FROM "MentorSummary"');
  expect(rows).toEqual([{ email: null }]);
  for (const { userId } of [one, two, three]) {
    await completeMilestone({ ...changeOf(userId, day(2)), milestone: "git" });
  }
  await sendDueSummaries(day(30));
  expect(await subjects()).toEqual([]);
});

test("a link that offers none, or is off, takes no address, and a confirmed one is not replaced", async () => {
  const { userId, tokenHash } = await confirmed();
  const again = { id: crypto.randomUUID(), email: "eve@example.org", now: NOON, mail };
  expect(await askForSummary({ ...again, tokenHash })).toBe(false);
  await offerSummary({ ...changeOf(userId), choice: "stopped" });
  expect(await askForSummary({ ...again, tokenHash })).toBe(false);
});

test("of two mails that ask, only the last one's link confirms", async () => {
  const { tokenHash, id } = await asked();
  const again = { id: crypto.randomUUID(), email: "m@example.org", now: NOON, mail };
  expect(await askForSummary({ ...again, tokenHash })).toBe(true);
  expect(await confirmSummary({ id, now: NOON, firstAt: day(7) })).toBe(false);
  expect(await confirmSummary({ id: again.id, now: NOON, firstAt: day(7) })).toBe(true);
});
