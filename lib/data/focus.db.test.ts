import { beforeAll, expect, test } from "vitest";
import { exemptEnrollment } from "#lib/data/focus";
import { changeOf, enrolled, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";

beforeAll(async () => {
  await publish();
});

test("an enrollment is exempted, with an empty reason too, and counted again", async () => {
  const { userId, enrollment } = await enrolled();
  await exemptEnrollment({ ...changeOf(userId), enrollment, because: "" });
  expect((await getRecord(userId)).enrollments[0]?.exempt).toBe("");
  await exemptEnrollment({ ...changeOf(userId), enrollment, because: undefined });
  expect((await getRecord(userId)).enrollments[0]?.exempt).toBeUndefined();
});

test("another learner's enrollment cannot be exempted", async () => {
  const { userId, enrollment } = await enrolled();
  const attempt = { ...changeOf(await newLearner()), enrollment, because: "" };
  expect(await exemptEnrollment(attempt)).toEqual({ ok: false, reason: "outdated" });
  expect((await getRecord(userId)).enrollments[0]?.exempt).toBeUndefined();
});
