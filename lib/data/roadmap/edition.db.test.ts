import { beforeEach, expect, test, vi } from "vitest";
import { prisma } from "#lib/data/client";
import { publish, smallContent } from "#lib/data/learner-example";
import { getEdition, lookAgain, noteEdition, oncePerEdition } from "#lib/data/roadmap/edition";
import { getTitles } from "#lib/data/roadmap/titles";

beforeEach(async () => {
  await publish();
});

function otherWords() {
  const content = smallContent();
  const git = content.milestones.get("git");
  if (git === undefined) throw new Error("no git");
  const title = `Title of ${crypto.randomUUID()}`;
  return {
    title,
    content: { ...content, milestones: new Map(content.milestones).set("git", { ...git, title }) },
  };
}

test("the same content is the same edition, and one other word is the next", async () => {
  const before = await getEdition();
  await publish();
  expect(await getEdition()).toBe(before);
  await publish(otherWords().content);
  expect(await getEdition()).toBe(before + 1);
});

test("what was read of one edition is read anew in the next", async () => {
  await getTitles();
  const { title, content } = otherWords();
  await publish(content);
  expect((await getTitles()).milestone("git")).toBe(title);
});

test("what is asked for twice in one edition is read once", async () => {
  const read = vi.fn(async () => "read");
  await oncePerEdition({ name: "twice in an edition", read });
  await oncePerEdition({ name: "twice in an edition", read });
  expect(read).toHaveBeenCalledTimes(1);
});

test("it is looked up once for all who ask, and not again within the second", async () => {
  lookAgain();
  const find = vi.spyOn(prisma().edition, "findUnique");
  await Promise.all([getEdition(), getEdition()]);
  await getEdition();
  expect(find).toHaveBeenCalledTimes(1);
  find.mockRestore();
});

test("while the database is in trouble, the edition known last holds", async () => {
  const before = await getEdition();
  lookAgain();
  const find = vi.spyOn(prisma().edition, "findUnique").mockRejectedValueOnce(new Error("away"));
  expect(await getEdition()).toBe(before);
  find.mockRestore();
});

test("what another query has read passes for looked up", async () => {
  const find = vi.spyOn(prisma().edition, "findUnique");
  noteEdition(77);
  expect(await getEdition()).toBe(77);
  expect(find).not.toHaveBeenCalled();
  find.mockRestore();
  lookAgain();
});
