import { expect, test } from "vitest";
import type { PathContent } from "./content.ts";
import { contentOf } from "./content-example.ts";
import { pathFactsFaults } from "./content-path-facts.ts";

function reasonsFor(facts: Partial<PathContent>) {
  const content = contentOf({ paths: { backend: {} } });
  const paths = content.paths.map((path) => ({ ...path, ...facts }));
  return pathFactsFaults({ ...content, paths }).map(({ reason }) => reason);
}

test("a path says what a day is like, and names an official statistic", () => {
  expect(reasonsFor({})).toEqual([]);
  expect(reasonsFor({ day: undefined, statistic: undefined })).toEqual([
    "does not say what a day is like",
    "names no official statistic",
  ]);
});

test("no statistic counts a companion path", () => {
  expect(reasonsFor({ companion: true, statistic: undefined })).toEqual([]);
});
