import { beforeAll, expect, test } from "vitest";
import { commitToPath } from "#lib/data/commit";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";
import { reflectOnSwitch } from "#lib/data/switch/reflections";

beforeAll(async () => {
  await publish();
});

const LATER = new Date("2026-06-03T12:00:00Z");

async function enrolled() {
  const userId = await newLearner();
  const commitment = { why: "" };
  await commitToPath({ ...changeOf(userId), path: "backend", commitment, prior: [] });
  const enrollment = (await getRecord(userId)).enrollments[0]?.id;
  if (enrollment === undefined) throw new Error("not enrolled");
  return { userId, enrollment };
}

test("an answer is kept with its words", async () => {
  const { userId, enrollment } = await enrolled();
  const change = {
    ...changeOf(userId, LATER),
    enrollment,
    helped: "partly",
    text: "So so",
  } as const;
  expect(await reflectOnSwitch(change)).toEqual({ changed: true });
  expect((await getRecord(userId)).reflections).toEqual([
    { enrollment, helped: "partly", text: "So so", at: LATER },
  ]);
});

test("who would rather not say is not asked again either", async () => {
  const { userId, enrollment } = await enrolled();
  await reflectOnSwitch({ ...changeOf(userId, LATER), enrollment, text: "" });
  expect((await getRecord(userId)).reflections).toEqual([{ enrollment, text: "", at: LATER }]);
});

test("the first answer stays: neither the same operation nor another one changes it", async () => {
  const { userId, enrollment } = await enrolled();
  const change = { ...changeOf(userId, LATER), enrollment, helped: "yes", text: "" } as const;
  await reflectOnSwitch(change);
  expect(await reflectOnSwitch(change)).toEqual({ changed: false });
  const other = { ...changeOf(userId, LATER), enrollment, helped: "no", text: "" } as const;
  expect(await reflectOnSwitch(other)).toEqual({ changed: false });
  expect((await getRecord(userId)).reflections).toMatchObject([{ helped: "yes" }]);
});

test("nobody answers about another learner's enrollment", async () => {
  const { userId, enrollment } = await enrolled();
  const stranger = await newLearner();
  const change = { ...changeOf(stranger, LATER), enrollment, helped: "no", text: "" } as const;
  expect(await reflectOnSwitch(change)).toEqual({ changed: false });
  expect((await getRecord(userId)).reflections).toEqual([]);
  expect((await getRecord(stranger)).reflections).toEqual([]);
});
