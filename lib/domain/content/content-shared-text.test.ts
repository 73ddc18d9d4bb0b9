import { expect, test } from "vitest";
import { contentOf, milestoneContent } from "./content-example.ts";
import { SHARED_RUN_WORDS, sharedTextFaults } from "./content-shared-text.ts";

function asking(id: string, question: string) {
  return milestoneContent(id, { question });
}

test("one text with its names exchanged is found on another path", () => {
  const one = asking("be-deep", "What would break first if `Django` had ten times the visitors?");
  const two = asking("de-deep", "What would break first if Airflow had ten times the visitors?");
  expect(sharedTextFaults(contentOf({ fundamentals: [one, two] }))).toEqual([
    {
      file: "milestones/de-deep.yaml",
      at: ["question"],
      reason: "“what would break first if … had ten” stands in milestones/be-deep.yaml, too",
    },
  ]);
});

test("fewer words in a row are an idiom, and milestones of one family may repeat each other", () => {
  const words = "what would break first if it had ten times more".split(" ");
  const [short, long] = [SHARED_RUN_WORDS - 1, SHARED_RUN_WORDS];
  const texts = (count: number, family: string) => [
    asking("be-one", `${words.slice(0, count).join(" ")} here?`),
    asking(`${family}-two`, `${words.slice(0, count).join(" ")} there?`),
  ];
  const found = (count: number, family: string) =>
    sharedTextFaults(contentOf({ fundamentals: texts(count, family) })).length;
  expect([found(short, "de"), found(long, "de"), found(long, "be")]).toEqual([0, 1, 0]);
});
