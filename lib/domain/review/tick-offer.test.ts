import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { tickOffer } from "./tick-offer.ts";

const on = "2026-03-03";
const git = { milestone: "git", on, at: new Date("2026-03-03T12:00:00Z") };
const done = { ...git, prior: false };
const tick = { milestone: "git", done: true, operationId: "o" };

test.each([
  ["a milestone that is done", { completions: [done] }, tick, "own-words"],
  ["one that was explained before", { completions: [done], explanations: [git] }, tick, undefined],
  ["one that is not done any more", {}, { ...tick, done: false }, undefined],
  ["a step", { completions: [done] }, { ...tick, step: "a" }, undefined],
] as const)("ticking %s offers what it should", (_, change, asked, offer) => {
  expect(tickOffer({ record: recordWith(change), tick: asked })).toBe(offer);
});
