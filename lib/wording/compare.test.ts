import { expect, test } from "vitest";
import { milestone } from "#lib/domain/roadmap/roadmap-example";
import { compareTexts, formatShared } from "./compare.ts";

test("a comparison is called by its paths", () => {
  expect(compareTexts(["Data engineer", "Data scientist"])).toEqual({
    title: "Two Python paths, side by side",
    description:
      "Data engineer and Data scientist: what you would do on each, and what they share.",
  });
  expect(compareTexts([]).title).toBe("Compare two to four paths");
});

test("what all of them share is told in a sentence", () => {
  const shared = { paths: ["a", "b"], milestones: [milestone("m")], hours: 10 };
  expect(formatShared({ ways: [shared], paths: 2 })).toMatch(/^Both share 1 milestone of about/);
  expect(formatShared({ ways: [shared], paths: 3 })).toBe("These paths share no milestones.");
});
