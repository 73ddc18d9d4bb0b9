import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsAfter as faultsOf } from "#lib/content/faults-example";
import {
  checkInventedPeople,
  checkQuestionnaire,
  getQuestionnaire,
} from "#lib/content/read-questionnaire";

const REAL = join(import.meta.dirname, "../../prisma/roadmaps/questionnaire.yaml");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "questionnaire-"));
  await cp(REAL, join(folder, "questionnaire.yaml"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The faults that checking a copy of the real questionnaire finds, after it was changed. */
function faultsAfter(change: (text: string) => string): Promise<readonly string[]> {
  const file = join(folder, "questionnaire.yaml");
  return faultsOf({ file, change, check: () => checkQuestionnaire(folder) });
}

test("the questionnaire of this repository asks thirteen questions, and is read once", async () => {
  const { questions } = await getQuestionnaire();
  expect(questions).toHaveLength(13);
  expect(getQuestionnaire()).toBe(getQuestionnaire());
});

test.each([
  ["a question without a question mark", /to have made\?/, "to have made.", "question mark"],
  ["a path nobody knows", "{ backend: 3 }", "{ backendd: 3 }", "weights"],
  ["a weight that is too heavy", "{ backend: 3 }", "{ backend: 4 }", "must be 3 or less"],
  ["an answer for no path", "{ backend: 3 }", "{ backend: -1 }", "at least one path"],
  ["a reason about nobody", "reason: You would", "reason: One would", 'begin with "You "'],
  ["an id twice", "- id: q2\n", "- id: q1\n", "stands here twice"],
  ["an answer twice", "- id: b\n", "- id: a\n", "stands here twice"],
  ["a field nobody knows", "reason: You would", "why: x\n        reason: You would", "why"],
  ["too few questions", /^ {2}- id: q8\n[\s\S]*/m, "", "must be eight or more"],
  ["one path in favour", /devops: 3/g, "backend: 3", "devops comes first on"],
])("%s is reported with file, line and reason", async (_, from, to, reason) => {
  const faults = await faultsAfter((text) => text.replace(from, to));
  expect(faults[0]).toMatch(/^questionnaire\.yaml:\d+: ./);
  expect(faults.join("\n")).toContain(reason);
});

test("the line of a fault is that of the value", async () => {
  const lines = (await readFile(REAL, "utf8")).split("\n");
  const line = lines.findIndex((each) => each.includes("to have made?")) + 1;
  const faults = await faultsAfter((text) => text.replace("to have made?", "to have made."));
  expect(faults).toEqual([expect.stringContaining(`questionnaire.yaml:${line}: `)]);
});

test("a questionnaire that is not there is reported", async () => {
  await rm(join(folder, "questionnaire.yaml"));
  await expect(checkQuestionnaire(folder)).rejects.toThrow(
    "questionnaire.yaml:1: this file is missing",
  );
});

test("nine in ten invented people find a path that was named to them among the first two, held out or not", async () => {
  const { tuned, heldOut } = await checkInventedPeople(
    join(import.meta.dirname, "../../prisma/roadmaps"),
  );
  expect([tuned.people, heldOut.people]).toEqual([200, 160]);
  expect(tuned.found).toBeGreaterThanOrEqual(180);
  expect(heldOut.found).toBeGreaterThanOrEqual(144);
});
