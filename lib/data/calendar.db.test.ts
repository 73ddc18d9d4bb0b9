import { beforeEach, expect, test } from "vitest";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { getAccountSettings } from "#lib/data/account/account-settings";
import { findLearnerOfCalendar, makeCalendarFeed, revokeCalendarFeed } from "#lib/data/calendar";
import { database } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";

beforeEach(async () => {
  await publish();
});

const settingsOf = (userId: string) => getAccountSettings({ userId, now: NOON });

async function made(userId: string, startsAt?: number): Promise<string> {
  const token = newSecret();
  await makeCalendarFeed({ ...changeOf(userId), tokenHash: hashSecret(token), startsAt });
  return token;
}

test("an address leads to its learner, by the hash of at least 128 random bits", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  const token = await made(userId, 1_110);
  await made(other);
  expect(await findLearnerOfCalendar(hashSecret(token))).toMatchObject({
    ...{ userId, startsAt: 1_110, isLeaving: false },
  });
  expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
  const { rows } = await database().pool.query<{ row: string }>(
    'SELECT row_to_json(c)::text AS row FROM "CalendarFeed" c',
  );
  expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
});

test("a new address ends the one before at once, and the events keep their names", async () => {
  const userId = await newLearner();
  const first = await made(userId);
  const before = await findLearnerOfCalendar(hashSecret(first));
  const second = await made(userId);
  expect(await findLearnerOfCalendar(hashSecret(first))).toBeNull();
  expect((await findLearnerOfCalendar(hashSecret(second)))?.feed).toBe(before?.feed);
});

test("an address that was taken back leads nowhere, and another learner's stays", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  const [mine, theirs] = [await made(userId), await made(other)];
  expect((await settingsOf(userId)).calendar).toEqual({ madeAt: NOON, startsAt: undefined });
  expect(await revokeCalendarFeed(changeOf(userId))).toEqual({ changed: true });
  expect(await revokeCalendarFeed(changeOf(userId))).toEqual({ changed: false });
  expect(await findLearnerOfCalendar(hashSecret(mine))).toBeNull();
  expect((await settingsOf(userId)).calendar).toBeNull();
  expect(await findLearnerOfCalendar(hashSecret(theirs))).not.toBeNull();
});

test("each is written with its event", async () => {
  const userId = await newLearner();
  await made(userId);
  await revokeCalendarFeed(changeOf(userId));
  const events = await database().prisma.event.findMany({
    where: { userId },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ type }) => type).toSorted()).toEqual(["calendar-made", "calendar-revoked"]);
});
