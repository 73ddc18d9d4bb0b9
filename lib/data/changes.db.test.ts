import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { hideForecast } from "#lib/data/forecast";
import { changeOf, NOON, newLearner } from "#lib/data/learner-example";
import { makeMentorLink } from "#lib/data/mentor";
import { OperationReusedError } from "#lib/domain/record/operation-reused";
import { MOST_CHANGES_A_DAY, OverQuotaError } from "#lib/domain/record/over-quota";

const DAY = 86_400_000;

function daysLater(days: number): Date {
  return new Date(NOON.getTime() + days * DAY);
}

async function keptOf(userId: string): Promise<readonly string[]> {
  const rows = await prisma().appliedOperation.findMany({ where: { userId } });
  return rows.map(({ id }) => id);
}

const WRITES = [
  ["one statement", hideForecast],
  [
    "a transaction",
    (change: ReturnType<typeof changeOf>) =>
      makeMentorLink({ ...change, tokenHash: Buffer.from(change.operationId) }),
  ],
] as const;

test.each(WRITES)(
  "operation ids are kept for 90 days and then forgotten by the next change, in %s",
  async (_, write) => {
    const [ada, ben] = [await newLearner(), await newLearner()];
    const [first, bens] = [changeOf(ada), changeOf(ben)];
    await write(first);
    await write(bens);
    const second = changeOf(ada, daysLater(90));
    await write(second);
    expect((await keptOf(ada)).toSorted()).toEqual(
      [first.operationId, second.operationId].toSorted(),
    );
    const third = changeOf(ada, new Date(daysLater(90).getTime() + 1));
    await write(third);
    expect((await keptOf(ada)).toSorted()).toEqual(
      [second.operationId, third.operationId].toSorted(),
    );
    expect(await keptOf(ben)).toEqual([bens.operationId]);
  },
);

const asked = (text: string) => new TextEncoder().encode(text);

test.each(WRITES)("something else under the id of a change is refused, in %s", async (_, write) => {
  const change = { ...changeOf(await newLearner()), asked: asked("this") };
  await write(change);
  await write(change);
  await expect(write({ ...change, asked: asked("that") })).rejects.toThrow(OperationReusedError);
  const { userId } = change;
  expect(await prisma().event.count({ where: { userId } })).toBe(1);
});

test.each(WRITES)(
  "of fifty at once one takes effect, and only its like are told so, in %s",
  async (_, write) => {
    const change = changeOf(await newLearner());
    const bodies = Array.from({ length: 50 }, (_each, index) =>
      index % 2 === 0 ? "this" : "that",
    );
    const sent = bodies.map((body) => write({ ...change, asked: asked(body) }));
    const outcomes = await Promise.allSettled(sent);
    const refused = bodies.filter((_each, index) => outcomes[index]?.status === "rejected");
    expect(refused).toHaveLength(25);
    expect(new Set(refused).size).toBe(1);
    expect(await prisma().event.count({ where: { userId: change.userId } })).toBe(1);
  },
  30_000,
);

test.each(WRITES)(
  "after the most changes of a day the next is refused, in %s",
  async (_, write) => {
    const ben = changeOf(await newLearner());
    const userId = await newLearner();
    const second = changeOf(userId);
    await prisma().$executeRaw`
    INSERT INTO "AppliedOperation" ("userId", id, at)
    SELECT ${userId}::uuid, gen_random_uuid(), ${NOON}::timestamptz - n * interval '1 second'
    FROM generate_series(1, ${MOST_CHANGES_A_DAY - 1}::int) n`;
    await write(second);
    await write(second);
    await expect(write(changeOf(userId))).rejects.toThrow(OverQuotaError);
    await write(ben);
    await write(changeOf(userId, daysLater(1)));
    expect(await prisma().event.count({ where: { userId } })).toBeGreaterThan(0);
  },
);
