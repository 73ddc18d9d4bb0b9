import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { hideForecast } from "#lib/data/forecast";
import { changeOf, NOON, newLearner } from "#lib/data/learner-example";
import { makeMentorLink } from "#lib/data/mentor";

const DAY = 86_400_000;

function daysLater(days: number): Date {
  return new Date(NOON.getTime() + days * DAY);
}

async function keptOf(userId: string): Promise<readonly string[]> {
  const rows = await prisma().appliedOperation.findMany({ where: { userId } });
  return rows.map(({ id }) => id);
}

test.each([
  ["one statement", hideForecast],
  [
    "a transaction",
    (change: ReturnType<typeof changeOf>) =>
      makeMentorLink({ ...change, tokenHash: Buffer.from(change.operationId) }),
  ],
])(
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
