import { expect, test } from "vitest";
import { roadmapOf } from "../roadmap/roadmap-example.ts";
import { readAnswers, writeAnswer } from "./answers.ts";

const roadmap = roadmapOf({ fundamentals: ["values", "git"], specialization: ["sql"] });

test("what was written is read, in its order", () => {
  const answers = [
    { milestone: "sql", answer: "no" },
    { milestone: "git", answer: "not-sure" },
  ] as const;
  expect(readAnswers({ roadmap, said: answers.map(writeAnswer) })).toEqual(answers);
});

test("a single answer is read, and none is none", () => {
  expect(readAnswers({ roadmap, said: "git.yes" })).toEqual([{ milestone: "git", answer: "yes" }]);
  expect(readAnswers({ roadmap, said: undefined })).toEqual([]);
});

test.each(["git", "git.", ".yes", "git.perhaps", "git.toString", "docker.yes", ""])(
  "%j is left out",
  (said) => {
    expect(readAnswers({ roadmap, said })).toEqual([]);
  },
);

test("of two answers about one milestone, the first counts", () => {
  const said = ["git.yes", "git.no"];
  expect(readAnswers({ roadmap, said })).toEqual([{ milestone: "git", answer: "yes" }]);
});

test("answers beyond the most questions are left out", () => {
  const said = ["values.yes", "git.yes", "sql.yes"];
  expect(readAnswers({ roadmap, said })).toHaveLength(2);
});
