import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import { setGoal } from "#lib/data/goal";
import { changeOf, publish } from "#lib/data/learner-example";
import { stopMailWorker } from "#lib/data/outbox";
import { notePause } from "#lib/data/pause";
import { logWork } from "#lib/data/progress/work-logs";
import { chooseReminders, keepReminders } from "#lib/data/reminders/choices";
import { findReminded } from "#lib/data/reminders/facts";
import { answerReminder, findReminder, sendReminder } from "#lib/data/reminders/sent";
import { queuedMail } from "#lib/mail/deliver";
import { readReminderLink } from "#lib/mail/reminder-links";
import { remindDue } from "#lib/worker/reminders/remind";
import { chooser, EVENING, lookOf, waitingMails } from "#lib/worker/reminders/reminded-example";

const HOUR = 3_600_000;
const later = (hours: number) => new Date(EVENING.getTime() + hours * HOUR);
const EPOCH = new Date(0);

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
beforeAll(() => publish());
beforeEach(async () => {
  await database().pool.query('DELETE FROM pgboss.job; DELETE FROM "User"');
});
afterAll(stopMailWorker);

/** Looks until nobody is due any more. */
async function remindAll(now: Date): Promise<void> {
  while ((await remindDue(now)) > 0);
}

test("a planned day brings one mail at its hour: the next step, how to answer it, how to get fewer", async () => {
  const userId = await chooser(["planned-day"]);
  await remindAll(later(-1));
  expect(await waitingMails()).toEqual([]);
  expect(await lookOf(userId)).toEqual(EVENING);
  await remindAll(EVENING);
  await remindAll(later(1));
  const mails = await waitingMails();
  expect(mails).toHaveLength(1);
  const { subject, text, html, unsubscribe = "" } = mails[0]?.message ?? {};
  expect(subject).toBe("Title of git, step 1, about 2 hours");
  for (const part of [text, html]) {
    expect(part).toContain("/milestones/git");
    for (const answer of ["done", "not-today", "tomorrow", "pause-week"]) {
      expect(part).toContain(
        `/reminders/answer?say=${answer}&`.replace("&", part === html ? "&amp;" : "&"),
      );
    }
    expect(part).toContain("/reminders/choose?token=");
  }
  const token = new URL(unsubscribe).searchParams.get("token") ?? "";
  expect(readReminderLink({ token, now: later(24) })).toEqual({ may: "stop", id: userId });
  expect(await lookOf(userId)).toEqual(later(24));
});

test("the links of a reminder lead to it, and it knows which step it named", async () => {
  await chooser(["planned-day"]);
  await remindAll(EVENING);
  const [mail] = await waitingMails();
  const [, token = ""] = /say=done&token=([\w-]+)/.exec(mail?.message.text ?? "") ?? [];
  const link = readReminderLink({ token, now: EVENING });
  if (link === null || link === "dead") throw new Error("no link");
  expect(await findReminder(link.id)).toMatchObject({
    kind: "planned-day",
    names: { milestone: "git", step: "step-1" },
  });
});

test("whoever has worked on that day gets none", async () => {
  const userId = await chooser(["planned-day"]);
  await logWork({ ...changeOf(userId, later(-2)), milestone: "git" });
  await remindAll(EVENING);
  expect(await waitingMails()).toEqual([]);
});

test("nobody gets mail at an address that nobody has shown to be theirs", async () => {
  const userId = await chooser(["planned-day"]);
  await database().pool.query('UPDATE "User" SET "emailConfirmedAt" = NULL WHERE id = $1', [
    userId,
  ]);
  await remindAll(EVENING);
  expect(await waitingMails()).toEqual([]);
});

test("many processes at once send each learner one", async () => {
  for (let learner = 0; learner < 20; learner += 1) await chooser(["planned-day"]);
  await Promise.all(Array.from({ length: 4 }, () => remindAll(EVENING)));
  expect(await waitingMails()).toHaveLength(20);
});

test("what was decided on a record that has changed since is not sent, and is decided anew", async () => {
  const userId = await chooser(["planned-day"]);
  const { record } = (await findReminded({ userId, now: EVENING })) ?? {};
  const reminder = {
    ...{ id: crypto.randomUUID(), userId, kind: "planned-day" as const, about: "2026-03-04" },
    ...{ on: "2026-03-04", at: EVENING },
  };
  const mail = queuedMail({
    kind: "reminder",
    content: { is: "ready", to: "a@example.org", message: { subject: "", text: "", html: "" } },
  });
  const given = {
    reminder,
    revision: record?.revision ?? 0,
    letter: { by: "mail", mail } as const,
    lookAt: undefined,
  };
  await notePause({ ...changeOf(userId), from: "2026-03-04" });
  expect(await sendReminder(given)).toBe(false);
  expect(await lookOf(userId)).toEqual(EPOCH);
  const { record: now } = (await findReminded({ userId, now: EVENING })) ?? {};
  expect(await sendReminder({ ...given, revision: now?.revision ?? 0 })).toBe(true);
  expect(await sendReminder({ ...given, revision: now?.revision ?? 0 })).toBe(false);
  expect(await waitingMails()).toHaveLength(1);
});

test("whoever changes what a reminder depends on is looked at anew, and a tick has nobody looked at", async () => {
  const userId = await chooser(["planned-day"]);
  await remindAll(later(-1));
  await logWork({ ...changeOf(userId, later(-30)), milestone: "git" });
  expect(await lookOf(userId)).toEqual(EVENING);
  await setGoal({ ...changeOf(userId), weekdays: [1], reserveDays: 0 });
  expect(await lookOf(userId)).toEqual(EPOCH);
});

test("after three days without a word they rest, and any work brings them back", async () => {
  const userId = await chooser(["planned-day"]);
  for (let day = 0; day < 6; day += 1) await remindAll(later(24 * day));
  const subjects = (await waitingMails()).map(({ message }) => message.subject);
  expect(subjects.at(-1)).toBe("Your reminders take a rest");
  expect(subjects).toHaveLength(4);
  await remindAll(later(24 * 6));
  await logWork({ ...changeOf(userId, later(24 * 6)), milestone: "git" });
  expect(await lookOf(userId)).toEqual(EPOCH);
  await remindAll(later(24 * 7));
  expect(await waitingMails()).toHaveLength(5);
});

test("an answer is noted once, and another takes its place", async () => {
  const userId = await chooser(["planned-day"]);
  await remindAll(EVENING);
  const { sent = [] } = (await findReminded({ userId, now: EVENING })) ?? {};
  const reminder = sent[0]?.id ?? "";
  const answer = (said: "tomorrow" | "not-today") =>
    answerReminder({ ...changeOf(userId, EVENING), reminder, kind: "planned-day", answer: said });
  expect(await answer("not-today")).toEqual({ changed: true });
  expect(await answer("not-today")).toEqual({ changed: false });
  expect(await answer("tomorrow")).toEqual({ changed: true });
  expect((await findReminded({ userId, now: EVENING }))?.sent[0]).toMatchObject({
    answer: "tomorrow",
    answeredOn: "2026-03-04",
  });
});

test("from a mail, reminders become fewer and never more; with none left nobody is looked at", async () => {
  const userId = await chooser(["planned-day", "weekly-look"]);
  const kinds = async () => (await findReminded({ userId, now: EVENING }))?.record.reminders?.kinds;
  await keepReminders({ ...changeOf(userId), kinds: ["weekly-look", "look-back"] });
  expect(await kinds()).toEqual(["weekly-look"]);
  expect(await keepReminders({ ...changeOf(userId), kinds: ["weekly-look"] })).toEqual({
    changed: false,
  });
  await keepReminders({ ...changeOf(userId), kinds: [] });
  expect(await kinds()).toEqual([]);
  await remindAll(EVENING);
  expect(await lookOf(userId)).toBeNull();
});

test("the same choices again change nothing", async () => {
  const userId = await chooser(["planned-day"]);
  const again = { kinds: ["planned-day" as const], hour: 18, lookWeekday: 7, lookHour: 17 };
  expect(await chooseReminders({ ...changeOf(userId), ...again })).toEqual({ changed: false });
});
