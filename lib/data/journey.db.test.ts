import { beforeAll, expect, test } from "vitest";
import { listEvents } from "#lib/data/journey";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { tickStep } from "#lib/data/progress/completions";

beforeAll(async () => {
  await publish();
});

const STEPS = ["step-1", "step-2", "step-3"] as const;

/** Three ticks, a minute apart, or all at the same moment. */
async function tickThree({ apart = 60_000 }: Readonly<{ apart?: number }> = {}): Promise<string> {
  const userId = await newLearner();
  for (const [index, step] of STEPS.entries()) {
    const at = new Date(NOON.getTime() + index * apart);
    await tickStep({ ...changeOf(userId, at), milestone: "git", step });
  }
  return userId;
}

test("events come newest first, with what was written with them", async () => {
  const userId = await tickThree();
  const { events, earlier } = await listEvents({ userId, limit: 9 });
  expect(events.map(({ data }) => data)).toEqual(
    STEPS.toReversed().map((step) => ({ milestone: "git", step })),
  );
  expect(events.at(-1)).toMatchObject({ type: "step-ticked", at: NOON, on: "2026-03-03" });
  expect(earlier).toBeUndefined();
});

test("one page follows the other, and none is listed twice, not even of one moment", async () => {
  const userId = await tickThree({ apart: 0 });
  const first = await listEvents({ userId, limit: 2 });
  const second = await listEvents({ userId, limit: 2, before: first.earlier });
  expect(first.events).toHaveLength(2);
  expect(first.earlier).toBe(first.events[1]?.id);
  expect(second.earlier).toBeUndefined();
  expect(new Set([...first.events, ...second.events].map(({ id }) => id)).size).toBe(3);
});

test("a full last page leads no further", async () => {
  const userId = await tickThree();
  expect((await listEvents({ userId, limit: 3 })).earlier).toBeUndefined();
});

test("an event of nobody, or of another learner, shows one's own newest", async () => {
  const [ada, bob] = [await tickThree(), await tickThree()];
  const newest = await listEvents({ userId: ada, limit: 2 });
  const theirs = (await listEvents({ userId: bob, limit: 1 })).earlier;
  for (const before of [crypto.randomUUID(), theirs]) {
    expect(await listEvents({ userId: ada, limit: 2, before })).toEqual(newest);
  }
});

test("a learner sees no event of another", async () => {
  const [ada, bob] = [await tickThree(), await newLearner()];
  expect((await listEvents({ userId: ada, limit: 9 })).events).toHaveLength(3);
  expect(await listEvents({ userId: bob, limit: 9 })).toEqual({ events: [], earlier: undefined });
});
