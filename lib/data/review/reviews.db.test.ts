import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { saveWriting } from "#lib/data/milestone";
import { getRecord } from "#lib/data/record";
import { findAskedAnswer } from "#lib/data/review/asked-answer";
import { delayReviews, reviewAnswer } from "#lib/data/review/reviews";

beforeAll(async () => {
  await publish();
});

async function newWriter(...milestones: readonly string[]): Promise<string> {
  const userId = await newLearner();
  for (const milestone of milestones) {
    const writing = { milestone, kind: "explanation", seen: "", text: `On ${milestone}` } as const;
    await saveWriting({ ...changeOf(userId), ...writing });
  }
  return userId;
}

function eventsOf(userId: string, type: string) {
  return database().prisma.event.findMany({ where: { userId, type } });
}

const held = { milestone: "git", outcome: "confirmed" } as const;
const nextDay = new Date("2026-03-04T12:00:00Z");

test("an answer is reviewed, and its event says what came of it", async () => {
  const userId = await newWriter("git");
  expect(await reviewAnswer({ ...changeOf(userId), ...held })).toEqual({ changed: true });
  expect((await getRecord(userId)).reviews).toMatchObject([{ ...held, on: "2026-03-03" }]);
  expect(await eventsOf(userId, "reviewed")).toMatchObject([{ data: held }]);
});

test("the same operation changes nothing the second time", async () => {
  const userId = await newWriter("git");
  const change = changeOf(userId);
  await reviewAnswer({ ...change, ...held });
  expect(await reviewAnswer({ ...change, ...held })).toEqual({ changed: false });
  expect(await eventsOf(userId, "reviewed")).toHaveLength(1);
});

test("of many tabs at one instant the first is the day's review, and the next day has its own", async () => {
  const userId = await newWriter("git");
  const answers = await Promise.all(
    (["confirmed", "faded", "confirmed", "faded"] as const).map((outcome) =>
      reviewAnswer({ ...changeOf(userId), milestone: "git", outcome }),
    ),
  );
  expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
  expect(await eventsOf(userId, "reviewed")).toHaveLength(1);
  await reviewAnswer({ ...changeOf(userId, nextDay), milestone: "git", outcome: "faded" });
  expect((await getRecord(userId)).reviews).toHaveLength(2);
});

test("what the learner did not explain cannot be reviewed", async () => {
  const [ada, bob] = [await newWriter("git"), await newWriter()];
  expect(await reviewAnswer({ ...changeOf(bob), ...held })).toEqual({ changed: false });
  for (const userId of [ada, bob]) expect((await getRecord(userId)).reviews).toEqual([]);
});

test("two learners review the same milestone on the same day, each for themselves", async () => {
  const [ada, bob] = [await newWriter("git"), await newWriter("git")];
  await reviewAnswer({ ...changeOf(ada), ...held });
  await reviewAnswer({ ...changeOf(bob), milestone: "git", outcome: "faded" });
  expect((await getRecord(ada)).reviews).toMatchObject([{ outcome: "confirmed" }]);
  expect((await getRecord(bob)).reviews).toMatchObject([{ outcome: "faded" }]);
});

const delays = [
  { milestone: "git", until: "2026-03-05" },
  { milestone: "sql", until: "2026-03-09" },
];

test("reviews are spread with one event, and a later spreading replaces the dates", async () => {
  const userId = await newWriter("git", "sql");
  expect(await delayReviews({ ...changeOf(userId), delays })).toEqual({ changed: true });
  expect((await getRecord(userId)).reviewDelays).toMatchObject(delays);
  expect(await eventsOf(userId, "reviews-spread")).toMatchObject([
    { data: { milestones: 2, until: "2026-03-09" } },
  ]);
  const later = [{ milestone: "git", until: "2026-03-17" }];
  await delayReviews({ ...changeOf(userId, nextDay), delays: later });
  expect((await getRecord(userId)).reviewDelays).toContainEqual({
    milestone: "git",
    until: "2026-03-17",
    at: nextDay,
  });
});

test("spreading twice with one operation changes nothing the second time", async () => {
  const userId = await newWriter("git", "sql");
  const change = changeOf(userId);
  await delayReviews({ ...change, delays });
  expect(await delayReviews({ ...change, delays })).toEqual({ changed: false });
  expect(await eventsOf(userId, "reviews-spread")).toHaveLength(1);
});

test("another learner's answers are not delayed, nor are those that nobody wrote", async () => {
  const [ada, bob] = [await newWriter("git", "sql"), await newWriter("git")];
  await delayReviews({ ...changeOf(bob), delays });
  expect((await getRecord(ada)).reviewDelays).toEqual([]);
  expect((await getRecord(bob)).reviewDelays).toMatchObject([{ milestone: "git" }]);
  const stranger = await newLearner();
  expect(await delayReviews({ ...changeOf(stranger), delays })).toEqual({ changed: false });
  expect(await eventsOf(stranger, "reviews-spread")).toEqual([]);
});

test("what is asked again is the question with the learner's own words, and nobody else's", async () => {
  const [ada, bob] = [await newWriter("git"), await newWriter()];
  expect(await findAskedAnswer({ userId: ada, milestone: "git" })).toEqual({
    milestone: "git",
    title: "Title of git",
    question: "Why?",
    words: "On git",
    answer: undefined,
  });
  expect(await findAskedAnswer({ userId: bob, milestone: "git" })).toBeNull();
});
