import { expect, test } from "vitest";
import { type InventedPerson, missedFaults, notFound, strayAnswers } from "./invented-people.ts";
import type { PathId, Questionnaire } from "./questionnaire.ts";

const SAID = ["backend", "devops", "automation"] as const satisfies readonly PathId[];
const IDS = ["a", "b", "c"] as const;

/** Two questions; the first answer of each speaks for backend, the second for devops, the third for automation. */
const questionnaire: Questionnaire = {
  questions: ["q1", "q2"].map((id) => ({
    id,
    text: "Which?",
    answers: SAID.map((path, index) => ({
      id: IDS[index] ?? "a",
      text: path,
      weights: { [path]: 3 },
      reason: "You like it.",
      notes: {},
    })),
  })),
};

function person(paths: readonly PathId[], answers: Readonly<Record<string, string>>) {
  return { who: "a cook", paths: [...paths], answers: { ...answers } } satisfies InventedPerson;
}

test("whoever has a named path among the first two finds theirs", () => {
  const people = [
    person(["devops"], { q1: "a", q2: "b" }),
    person(["automation"], { q1: "a", q2: "b" }),
    person(["automation", "backend"], { q1: "a", q2: "b" }),
    person(["backend"], {}),
  ];
  expect(notFound({ questionnaire, people })).toEqual([people[1], people[3]]);
});

test("one in ten may miss theirs, and not one more", () => {
  const missed = (count: number) => Array.from({ length: count }, () => person(["devops"], {}));
  expect(missedFaults({ people: 30, missed: missed(3) })).toEqual([]);
  expect(missedFaults({ people: 30, missed: missed(4) })).toEqual([
    expect.stringMatching(/^4 of 30 invented people .* such as a cook \(devops\)/),
  ]);
});

test("an answer that is not offered is named with who gives it", () => {
  const people = [person(["devops"], { q1: "z", q9: "a", q2: "b" })];
  expect(strayAnswers({ questionnaire, people })).toEqual([
    "a cook answers q1 with z, which is not offered",
    "a cook answers q9 with a, which is not offered",
  ]);
});
