import { beforeAll, expect, test } from "vitest";
import { getArchive } from "#lib/data/archive/get-archive";
import { importArchive, previewImport } from "#lib/data/archive/import-archive";
import { assertRoundTrips } from "#lib/data/archive/round-trip-example";
import { prisma } from "#lib/data/client";
import { commitToPath } from "#lib/data/commit";
import { changeOf, enrolled, newLearner, NOON as now, publish } from "#lib/data/learner-example";
import { saveWriting } from "#lib/data/milestone";
import { completeMilestone } from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";

/** 500 take minutes: `ROUND_TRIPS=500 npx vitest run lib/data/archive` is the whole. */
const LEARNERS = Number(process.env.ROUND_TRIPS ?? 20);

beforeAll(async () => {
  await publish();
});

/** A learner on a path with a milestone done and a note on it; their file. */
async function someFile() {
  const { userId } = await enrolled("backend", { why: "To build things" });
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  const writing = { milestone: "git", kind: "note", seen: "", text: "My note" } as const;
  await saveWriting({ ...changeOf(userId), ...writing });
  return { userId, file: await getArchive({ userId, now }) };
}

test("a file that is taken out and brought in is the same file, and a second time changes nothing", async () => {
  await assertRoundTrips(LEARNERS);
}, 1_800_000);

test("a learner goes on in a new account where they were", async () => {
  const { userId, file } = await someFile();
  const anew = await newLearner();
  await importArchive({ ...changeOf(anew), given: file });
  const [before, after] = [await getRecord(userId), await getRecord(anew)];
  expect(after.completions).toEqual(before.completions);
  expect(after.enrollments).toMatchObject([{ path: "backend", why: "To build things" }]);
  expect(after.enrollments[0]?.id).not.toBe(before.enrollments[0]?.id);
  const events = (id: string) => prisma().event.count({ where: { userId: id } });
  expect(await events(anew)).toBe((await events(userId)) + 1);
});

test("what is there already stays as it is, and only the rest is added", async () => {
  const { file } = await someFile();
  const other = await newLearner();
  const note = { milestone: "git", kind: "note", seen: "", text: "Another note" } as const;
  await saveWriting({ ...changeOf(other), ...note });
  const plan = await previewImport({ userId: other, given: file });
  expect(plan.lists.find(({ list }) => list === "notes")).toMatchObject({ added: 0, present: 1 });
  expect(plan.lists.find(({ list }) => list === "completions")).toMatchObject({ added: 1 });
  await importArchive({ ...changeOf(other), given: file });
  const { record } = await getArchive({ userId: other, now });
  expect(record.notes).toMatchObject([{ text: "Another note" }]);
  expect(record.completions).toMatchObject([{ milestone: "git" }]);
});

test("a preview writes nothing", async () => {
  const { file } = await someFile();
  const other = await newLearner();
  const before = await getArchive({ userId: other, now });
  await previewImport({ userId: other, given: file });
  expect(await getArchive({ userId: other, now })).toEqual(before);
});

test("what this instance does not know is left out and said, and a version it lacks becomes its newest", async () => {
  const { file } = await someFile();
  const [enrollment] = file.record.enrollments;
  const [completion] = file.record.completions;
  if (enrollment === undefined || completion === undefined) throw new Error("not enrolled");
  const given = {
    ...file,
    record: {
      ...file.record,
      enrollments: [{ ...enrollment, roadmap: "backend-v9" }],
      completions: [completion, { ...completion, milestone: "of-another-waymark" }],
    },
  };
  const other = await newLearner();
  const { unknown } = await previewImport({ userId: other, given });
  expect(unknown).toEqual({
    ...{ milestones: ["of-another-waymark"], paths: [] },
    roadmaps: ["backend-v9"],
  });
  await importArchive({ ...changeOf(other), given });
  const { record } = await getArchive({ userId: other, now });
  expect(record.completions.map(({ milestone }) => milestone)).toEqual(["git"]);
  expect(record.enrollments).toMatchObject([{ roadmap: "backend-v1" }]);
});

test("where the paths of both overlap, nothing at all is brought in", async () => {
  const { file } = await someFile();
  const other = await newLearner();
  const change = { ...changeOf(other, new Date("2026-02-01T12:00:00Z")), prior: [] };
  await commitToPath({ ...change, path: "machine-learning", commitment: { why: "" } });
  const before = await getArchive({ userId: other, now });
  expect(await previewImport({ userId: other, given: file })).toMatchObject({
    isOverlapping: true,
  });
  expect(await importArchive({ ...changeOf(other), given: file })).toEqual({
    ...{ ok: false, reason: "outdated" },
  });
  expect(await getArchive({ userId: other, now })).toEqual(before);
});

test("one row that the database refuses undoes all the others", async () => {
  const { file } = await someFile();
  const [note] = file.record.notes;
  if (note === undefined) throw new Error("no note");
  const given = { ...file, record: { ...file.record, notes: [note, note] } };
  const other = await newLearner();
  const before = await getArchive({ userId: other, now });
  expect(await importArchive({ ...changeOf(other), given })).toMatchObject({ ok: false });
  expect(await getArchive({ userId: other, now })).toEqual(before);
});

test("a file brings nothing of the account that it came from", async () => {
  const { userId, file } = await someFile();
  const other = await newLearner();
  const before = await prisma().user.findUniqueOrThrow({ where: { id: other } });
  await importArchive({ ...changeOf(other), given: file });
  const after = await prisma().user.findUniqueOrThrow({ where: { id: other } });
  expect(after).toMatchObject({ name: before.name, email: before.email, passwordHash: "unused" });
  expect(await getArchive({ userId, now })).toEqual(file);
});
