import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "#lib/content/read-content";
import { formatInOwnVoice } from "#lib/wording/in-own-voice";

test("what any milestone says to its learner, they can say of themselves", async () => {
  const { milestones } = await readContent(join(import.meta.dirname, "../../prisma/roadmaps"));
  const texts = [...milestones.values()].flatMap(({ title, outcome }) => [title, outcome]);
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.map(formatInOwnVoice).filter((words) => /\byou/i.test(words))).toEqual([]);
});
