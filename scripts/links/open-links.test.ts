import { expect, test } from "vitest";
import type { MilestoneContent } from "#lib/domain/content/content";
import { lineFor, linksOf } from "./open-links.ts";

function milestone(id: string, on: string, retired?: string): MilestoneContent {
  return {
    id,
    title: id,
    kind: "concept",
    hours: 3,
    outcome: "You can read.",
    prerequisites: [],
    steps: [],
    resources: [
      {
        title: "A book",
        url: "https://example.org/book",
        part: "All of it",
        checked: { on, how: "index" },
      },
    ],
    question: "Why?",
    criteria: [],
    ...(retired === undefined ? {} : { retired }),
  };
}

const link = { url: "https://example.org/book", checked: "2026-10-01", milestone: "one" };

test("an address that several milestones name is opened once, with its oldest date", () => {
  expect(linksOf([milestone("one", "2026-11-20"), milestone("two", "2026-10-01")])).toEqual([link]);
});

test("what is retired is not opened", () => {
  expect(linksOf([milestone("one", "2026-11-20", "2026-11-21")])).toEqual([]);
});

test("a line says what became of a link, when it was checked, and where it leads or stands", () => {
  expect(lineFor(link, { kind: "fine", status: 200 })).toContain("(checked 2026-10-01)");
  const to = "https://example.org/new";
  expect(lineFor(link, { kind: "moved", status: 200, to })).toMatch(/→ https:\S+\/new$/);
  expect(lineFor(link, { kind: "gone", reason: "404" })).toMatch(/404, in milestones\/one\.yaml$/);
});
