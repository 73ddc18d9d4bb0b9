import { beforeAll, expect, test } from "vitest";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { getWritings, saveWriting } from "#lib/data/milestone";
import { putAside, takeUp, unwaiveMilestone, waiveMilestone } from "#lib/data/progress/set-aside";
import { getRecord } from "#lib/data/record";

beforeAll(async () => {
  await publish();
});

const note = { milestone: "git", kind: "note" } as const;

test("a note is saved, changed and removed", async () => {
  const userId = await newLearner();
  await saveWriting({ ...changeOf(userId), ...note, seen: "", text: "one" });
  await saveWriting({ ...changeOf(userId), ...note, seen: "one", text: "two" });
  expect(await getWritings({ userId, milestone: "git" })).toMatchObject({ note: "two" });
  await saveWriting({ ...changeOf(userId), ...note, seen: "two", text: "" });
  expect(await getWritings({ userId, milestone: "git" })).toMatchObject({ note: "" });
});

test("a second tab that saw an older text overwrites nothing", async () => {
  const userId = await newLearner();
  await saveWriting({ ...changeOf(userId), ...note, seen: "", text: "first tab" });
  for (const seen of ["", "something else"]) {
    const answer = await saveWriting({ ...changeOf(userId), ...note, seen, text: "second tab" });
    expect(answer).toEqual({ changed: false });
  }
  expect(await getWritings({ userId, milestone: "git" })).toMatchObject({ note: "first tab" });
});

test("what one learner wrote no other reads or changes", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  await saveWriting({ ...changeOf(ada), ...note, seen: "", text: "private" });
  await saveWriting({ ...changeOf(bob), ...note, seen: "private", text: "changed" });
  expect(await getWritings({ userId: bob, milestone: "git" })).toMatchObject({ note: "" });
  expect(await getWritings({ userId: ada, milestone: "git" })).toMatchObject({ note: "private" });
});

test("a milestone is put aside and taken up, each once", async () => {
  const userId = await newLearner();
  expect(await putAside({ ...changeOf(userId), milestone: "git" })).toEqual({ changed: true });
  expect(await putAside({ ...changeOf(userId), milestone: "git" })).toEqual({ changed: false });
  expect((await getRecord(userId)).putAside).toMatchObject([{ milestone: "git" }]);
  await takeUp({ ...changeOf(userId), milestone: "git" });
  expect((await getRecord(userId)).putAside).toEqual([]);
});

test("a waiver keeps its reason, and can be taken back", async () => {
  const userId = await newLearner();
  await waiveMilestone({ ...changeOf(userId), milestone: "git", reason: "I teach it" });
  expect((await getRecord(userId)).waivers).toMatchObject([{ reason: "I teach it" }]);
  await unwaiveMilestone({ ...changeOf(userId), milestone: "git" });
  expect((await getRecord(userId)).waivers).toEqual([]);
});
