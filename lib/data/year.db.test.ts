import { beforeEach, expect, test } from "vitest";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { saveWriting } from "#lib/data/milestone";
import { listFirstAndLastAnswers } from "#lib/data/year";

beforeEach(async () => {
  await publish();
});

const ALL = { from: "2026-01-01", to: "2026-12-31" };

async function answered(userId: string, milestone: string, on: string): Promise<void> {
  const change = changeOf(userId, new Date(`${on}T12:00:00Z`));
  const words = { kind: "explanation", seen: "", text: `Words on ${milestone}` } as const;
  await saveWriting({ ...change, milestone, ...words });
}

test("of many answers the first and the last are returned, and nobody else's", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  await answered(userId, "sql", "2026-03-05");
  await answered(userId, "git", "2026-03-03");
  await answered(userId, "django", "2026-04-01");
  await answered(other, "torch", "2026-02-01");
  expect(await listFirstAndLastAnswers({ userId, ...ALL })).toEqual([
    { milestone: "git", on: "2026-03-03", text: "Words on git" },
    { milestone: "django", on: "2026-04-01", text: "Words on django" },
  ]);
});

test("a single answer is returned once, and what lies outside the dates not at all", async () => {
  const userId = await newLearner();
  await answered(userId, "git", "2026-03-03");
  await answered(userId, "sql", "2025-12-31");
  await answered(userId, "django", "2027-01-01");
  expect(await listFirstAndLastAnswers({ userId, ...ALL })).toMatchObject([{ milestone: "git" }]);
});
