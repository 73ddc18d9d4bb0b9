import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsAfter as faultsOf } from "#lib/content/faults-example";
import { checkContent, readContent } from "#lib/content/read-content";
import { PATH_ORDER } from "#lib/domain/content/content";
import { PHASES } from "#lib/domain/record/phases";

const REAL = join(import.meta.dirname, "../../prisma/roadmaps");
const OF_STORIES = join(import.meta.dirname, "../../e2e/roadmaps");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "roadmaps-"));
  await cp(REAL, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The faults that reading a copy of the real content finds, after one file of it was changed. */
function faultsAfter(file: string, change: (text: string) => string): Promise<readonly string[]> {
  return faultsOf({ file: join(folder, file), change, check: () => checkContent(folder) });
}

async function changeFile(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
}

/** The line, from 1, on which this text begins. */
async function lineOf(file: string, text: string): Promise<number> {
  const lines = (await readFile(join(folder, file), "utf8")).split("\n");
  return lines.findIndex((line) => line.startsWith(text)) + 1;
}

test("the fixed roadmaps of the stories are written as content is", async () => {
  expect((await readContent(OF_STORIES)).paths).toHaveLength(PATH_ORDER.length);
});

test("the content of this repository is sound: seven paths through all five phases", async () => {
  const content = await readContent(folder);
  expect(content.paths.map(({ id }) => id)).toEqual([...PATH_ORDER]);
  for (const path of content.paths) {
    for (const phase of PHASES.filter((each) => each !== "fundamentals")) {
      expect(path.phases[phase].length).toBeGreaterThan(0);
    }
  }
});

test("backend and machine learning share the fundamentals and more", async () => {
  const { paths } = await readContent(folder);
  const idsOf = (path: string) =>
    Object.values(paths.find(({ id }) => id === path)?.phases ?? {}).flatMap((placed) =>
      placed.map(({ id }) => id),
    );
  const shared = idsOf("backend").filter((id) => idsOf("machine-learning").includes(id));
  expect(shared.length).toBeGreaterThanOrEqual(6);
});

const GIT = "milestones/fnd-git.yaml";

/** One fault in each of these files: what becomes of its text, and what is said of it. */
const ALONE: readonly (readonly [string, string, string | RegExp, string, string])[] = [
  [
    "an outcome that does not begin as it must",
    "fnd-git",
    /^outcome: .*$/m,
    "outcome: One can commit.",
    'must begin with "You can "',
  ],
  [
    "a question without a question mark",
    "fnd-values",
    /^question: .*$/m,
    "question: Say why.",
    "question mark",
  ],
  [
    "an unknown kind",
    "fnd-shell",
    /^kind: .*$/m,
    "kind: lecture",
    "concept, practice, project or evidence",
  ],
  ["an address without encryption", "fnd-functions", "https://", "http://", "https address"],
  ["a field nobody knows", "fnd-setup", /^kind: /m, "colour: red\nkind: ", "Unrecognized key"],
  ["text that is not YAML", "fnd-debugging", "kind:", "kind: [", ""],
];

test("every fault of every file is reported at once, each with file, line and reason", async () => {
  const [first, ...others] = ALONE.map(([, name, from, to]) => ({
    file: `milestones/${name}.yaml`,
    change: (text: string) => text.replace(from, to),
  }));
  for (const { file, change } of others) await changeFile(file, change);
  const faults = await faultsAfter(first?.file ?? "", first?.change ?? String);
  for (const [what, name, , , reason] of ALONE) {
    const found = faults.filter((fault) => fault.startsWith(`milestones/${name}.yaml:`));
    expect(found, what).toEqual([
      expect.stringMatching(new RegExp(`^milestones/${name}\\.yaml:\\d+: .*${reason}`)),
    ]);
  }
  expect(faults).toHaveLength(ALONE.length);
});

test.each([
  [
    "hours that the steps do not add up to",
    GIT,
    /^hours: .*$/m,
    "hours: 20",
    "its steps add up to",
  ],
  [
    "a prerequisite that comes later",
    "milestones/fnd-values.yaml",
    "- fnd-setup",
    "- fnd-git",
    "does not come before it",
  ],
  [
    "a milestone that is not there",
    "paths/backend.yaml",
    "- be-django\n",
    "- be-djungo\n",
    "there is no milestones/be-djungo.yaml",
  ],
  [
    "a source nobody named",
    "paths/backend.yaml",
    "source: article",
    "source: rumor",
    'no source "rumor"',
  ],
  [
    "a milestone that falls short of a bar",
    GIT,
    /^title: .*$/m,
    "title: First tests",
    "nearly the same as the title of milestones/fnd-git.yaml",
  ],
  [
    "a roadmap that falls short of a bar",
    "paths/backend.yaml",
    "- be-p2-service\n",
    "- { id: be-p2-service, optional: true }\n",
    "the first 2 to 3 of projects are required",
  ],
])("%s is reported with file, line and reason", async (_, file, from, to, reason) => {
  const faults = await faultsAfter(file, (text) => text.replace(from, to));
  expect(faults[0]).toMatch(/^[a-z/-]+\.yaml:\d+: ./);
  expect(faults.join("\n")).toContain(reason);
});

test("the line of a fault is that of the value", async () => {
  const line = await lineOf(GIT, "question:");
  const faults = await faultsAfter(GIT, (text) => text.replace(/^question: .*$/m, "question: No."));
  expect(faults).toEqual([expect.stringMatching(new RegExp(`^${GIT}:${line}: `))]);
});

test("one address under two titles is reported with the file of the other", async () => {
  const title = "Automate the Boring Stuff 3e, ch. 1: Python Basics";
  const shared =
    "  - title: Other\n    url: https://automatetheboringstuff.com/3e/chapter1.html\n    part: All\n    checked: { on: 2026-11-20, how: index }\n";
  const faults = await faultsAfter(GIT, (text) =>
    text.replace(/^resources:\n[\s\S]*?(?=^question:)/m, `resources:\n${shared}`),
  );
  expect(faults.join("\n")).toMatch(new RegExp(`"(${title}|Other)" in milestones/fnd-`));
});

test("a file that is not there is reported, and reading for the seed asks for no bars", async () => {
  await rm(join(folder, "paths/devops.yaml"));
  const faults = await faultsAfter(GIT, (text) => `${text}\n`);
  expect(faults).toContain("paths/devops.yaml:1: this file is missing");
});
