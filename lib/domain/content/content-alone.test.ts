import { expect, test } from "vitest";
import { aloneFaults } from "./content-alone.ts";
import { contentOf, milestoneContent, projectContent } from "./content-example.ts";

const step = (title: string) => [{ id: "do", title, hours: 10 }];

test.each([
  "Have someone install it from your notes",
  "Ask a colleague for a review",
  "Rent a machine with your credit card",
  "Clone it on a second computer",
])("“%s” needs a way for whoever learns alone", (title) => {
  const wanting = milestoneContent("wanting", { steps: step(title) });
  const faults = aloneFaults(contentOf({ fundamentals: [wanting] }));
  expect(faults.map(({ at }) => at)).toEqual([["steps", 0, "title"]]);
  const told = { ...wanting, alone: "Wait a week, and follow your notes to the letter." };
  expect(aloneFaults(contentOf({ fundamentals: [told] }))).toEqual([]);
});

test("criteria may want another person no more than steps", () => {
  const criteria = ["A stranger runs it", "It is tested", "It is real", "It is kept"];
  const faults = aloneFaults(contentOf({ fundamentals: [projectContent("p", { criteria })] }));
  expect(faults.map(({ at }) => at)).toEqual([["criteria", 0]]);
});

test("what nobody has to do may want more", () => {
  const optional = milestoneContent("talk", { steps: step("Give a talk to strangers") });
  expect(aloneFaults(contentOf({ paths: { backend: { portfolio: [{ optional }] } } }))).toEqual([]);
});
