import { expect, test } from "vitest";
import { type AddressParameters, readAnswerSheet } from "./answer-sheet.ts";
import type { Questionnaire } from "./questionnaire.ts";

const answer = { text: "This", weights: { backend: 1 }, reason: "You like this.", notes: {} };
const answers = ["a", "b", "c"].map((id) => ({ ...answer, id }));
const questionnaire: Questionnaire = {
  questions: ["q1", "q2"].map((id) => ({ id, text: "Which?", answers })),
};

test.each<readonly [string, AddressParameters, Readonly<Record<string, string>>]>([
  ["answers", { q1: "a", q2: "c" }, { q1: "a", q2: "c" }],
  ["a question left out", { q2: "b" }, { q2: "b" }],
  ["nothing", {}, {}],
  ["an answer that is not offered", { q1: "z", q2: "b" }, { q2: "b" }],
  ["an empty answer", { q1: "", q2: "B" }, {}],
  ["a question that is not asked", { q3: "a", utm_source: "a", __proto__: "a" }, {}],
  ["one question answered twice", { q1: ["c", "b"] }, { q1: "b" }],
  ["one question answered twice, once with junk", { q1: ["zz", "c"] }, { q1: "c" }],
])("%s in an address", (_, parameters, sheet) => {
  expect(readAnswerSheet({ questionnaire, parameters })).toEqual(new Map(Object.entries(sheet)));
});
