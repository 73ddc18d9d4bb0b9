import { createHash, randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import {
  findLearnerOfLink,
  findMentorLink,
  listEvidence,
  makeMentorLink,
  noteLooked,
  revokeMentorLink,
  wasMentorLink,
} from "#lib/data/mentor";
import { saveWriting } from "#lib/data/milestone";

beforeAll(async () => {
  await publish();
});

function newHash(): Buffer {
  return createHash("sha256").update(randomBytes(32)).digest();
}

async function eventsOf(userId: string) {
  const events = await database().prisma.event.findMany({
    where: { userId },
    orderBy: { at: "asc" },
  });
  return events.map(({ type, data }) => [type, data]);
}

test("a link that was revoked or replaced was one, and nobody else's ever was", async () => {
  const userId = await newLearner();
  const [first, second] = [newHash(), newHash()];
  await makeMentorLink({ ...changeOf(userId), tokenHash: first });
  expect(await wasMentorLink(first)).toBe(false);
  await makeMentorLink({ ...changeOf(userId), tokenHash: second });
  await revokeMentorLink(changeOf(userId));
  expect(await Promise.all([first, second, newHash()].map(wasMentorLink))).toEqual([
    true,
    true,
    false,
  ]);
});

test("a link leads to the learner who made it, until they revoke it", async () => {
  const userId = await newLearner();
  const tokenHash = newHash();
  await makeMentorLink({ ...changeOf(userId), tokenHash });
  expect(await findLearnerOfLink(tokenHash)).toMatchObject({ userId, name: "Ada" });
  expect(await findMentorLink(userId)).toEqual({
    madeAt: NOON,
    takesComments: true,
    mailsComments: false,
  });

  expect(await revokeMentorLink(changeOf(userId))).toEqual({ changed: true });
  expect(await findLearnerOfLink(tokenHash)).toBeNull();
  expect(await findMentorLink(userId)).toBeNull();
  expect((await eventsOf(userId)).toSorted()).toEqual([
    ["mentor-link-made", {}],
    ["mentor-link-revoked", {}],
  ]);
});

test("what a reader says of having looked is kept with the link that works", async () => {
  const userId = await newLearner();
  const tokenHash = newHash();
  await makeMentorLink({ ...changeOf(userId), tokenHash });
  expect((await findLearnerOfLink(tokenHash))?.lookedAt).toBeUndefined();
  const later = new Date(NOON.getTime() + 1000);
  expect(await noteLooked({ tokenHash, now: later })).toBe(true);
  expect(await findLearnerOfLink(tokenHash)).toMatchObject({ madeAt: NOON, lookedAt: later });
  await revokeMentorLink(changeOf(userId));
  expect(await noteLooked({ tokenHash, now: NOON })).toBe(false);
});

test("a new link takes the place of the old one", async () => {
  const userId = await newLearner();
  const [old, young] = [newHash(), newHash()];
  await makeMentorLink({ ...changeOf(userId), tokenHash: old });
  await makeMentorLink({ ...changeOf(userId), tokenHash: young });
  expect(await findLearnerOfLink(old)).toBeNull();
  expect(await findLearnerOfLink(young)).toMatchObject({ userId });
});

test("making it twice under one operation id makes one, and the first address is the one that works", async () => {
  const userId = await newLearner();
  const change = changeOf(userId);
  const [first, second] = [newHash(), newHash()];
  expect(await makeMentorLink({ ...change, tokenHash: first })).toEqual({ ok: true });
  expect(await makeMentorLink({ ...change, tokenHash: second })).toEqual({
    ok: false,
    reason: "already-applied",
  });
  expect(await findLearnerOfLink(first)).not.toBeNull();
  expect(await findLearnerOfLink(second)).toBeNull();
});

test("of two links made at once, one works at the end", async () => {
  const userId = await newLearner();
  const hashes = [newHash(), newHash(), newHash()];
  await Promise.all(hashes.map((tokenHash) => makeMentorLink({ ...changeOf(userId), tokenHash })));
  const working = await Promise.all(hashes.map(findLearnerOfLink));
  expect(working.filter((each) => each !== null)).toHaveLength(1);
});

test("another learner's link is not touched", async () => {
  const [ada, eve] = [await newLearner(), await newLearner()];
  const tokenHash = newHash();
  await makeMentorLink({ ...changeOf(ada), tokenHash });
  await makeMentorLink({ ...changeOf(eve), tokenHash: newHash() });
  await revokeMentorLink(changeOf(eve));
  expect(await findLearnerOfLink(tokenHash)).toMatchObject({ userId: ada });
  expect(await revokeMentorLink(changeOf(eve))).toEqual({ changed: false });
});

test("evidence is listed as the learner's own links, and nobody else's", async () => {
  const [ada, eve] = [await newLearner(), await newLearner()];
  const writing = { milestone: "git", kind: "evidence", seen: "" } as const;
  await saveWriting({ ...changeOf(ada), ...writing, text: "https://example.org/ada" });
  await saveWriting({ ...changeOf(eve), ...writing, text: "https://example.org/eve" });
  expect(await listEvidence(ada)).toEqual([
    { milestone: "git", url: "https://example.org/ada", at: NOON },
  ]);
});

test("a deleted account takes its link with it", async () => {
  const userId = await newLearner();
  const tokenHash = newHash();
  await makeMentorLink({ ...changeOf(userId), tokenHash });
  await database().prisma.user.delete({ where: { id: userId } });
  expect(await findLearnerOfLink(tokenHash)).toBeNull();
});
