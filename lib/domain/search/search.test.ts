import fc from "fast-check";
import { expect, test } from "vitest";
import { indexOf, MOST_SHOWN, search } from "./search.ts";
import type { SearchEntry } from "./search-entry.ts";

function milestone(id: string, ...texts: string[]): SearchEntry {
  return { kind: "milestone", id, title: texts[0] ?? id, about: "", hours: 1, places: [], texts };
}

const index = indexOf([
  milestone("steps", "Tidy up", "You can sort", "Write a query in SQL"),
  milestone("about", "Ask a database", "You can write SQL", ""),
  milestone("begin", "SQLite in an hour", "", ""),
  milestone("title", "SQL basics", "", ""),
  milestone("both", "SQL again", "", ""),
  {
    kind: "path",
    id: "de",
    title: "Data engineer",
    about: "",
    technologies: "SQL",
    texts: ["Data engineer", "SQL"],
  },
]);

function idsFor(query: string): readonly string[] {
  return search({ index, query }).milestones.shown.map(({ id }) => id);
}

test("titles come first, whole words before beginnings, then what it is about, then steps", () => {
  expect(idsFor("sql")).toEqual(["title", "both", "begin", "about", "steps"]);
});

test("every word must be found, each by its beginning, wherever it stands", () => {
  expect(idsFor("datab wri")).toEqual(["about"]);
  expect(idsFor("sql nowhere")).toEqual([]);
});

test("the middle of a word is not found", () => {
  expect(idsFor("base")).toEqual([]);
});

test("each kind is found by itself, and counted together", () => {
  const result = search({ index, query: "sql" });
  expect(result.paths.shown.map(({ id }) => id)).toEqual(["de"]);
  expect(result.count).toBe(6);
});

test("without a word nothing is found", () => {
  for (const query of ["", "  ", "%", "🐍", ".*"]) {
    expect(search({ index, query }).count).toBe(0);
  }
});

test("only the first are shown, and all are counted", () => {
  const many = indexOf(Array.from({ length: 45 }, (_, at) => milestone(`m${at}`, "Same")));
  const { milestones } = search({ index: many, query: "same" });
  expect(milestones.count).toBe(45);
  expect(milestones.shown.map(({ id }) => id)).toEqual(
    Array.from({ length: MOST_SHOWN }, (_, at) => `m${at}`),
  );
});

test("a further word never finds more", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const wider = search({ index, query: one });
      const narrower = search({ index, query: `${one} ${other}` });
      if (wider.words.length > 0) expect(narrower.count).toBeLessThanOrEqual(wider.count);
    }),
    { numRuns: 500 },
  );
});
