import { expect, test } from "vitest";
import { wordsThenAndNow } from "./year-words.ts";

const given = {
  enrollments: [{ path: "backend", why: "To build", startedAt: new Date("2026-02-01T23:30:00Z") }],
  weeks: [
    { monday: "2026-03-02", question: "click", text: "Joins" },
    { monday: "2026-10-05", question: "again", text: "Slow down" },
  ],
  explanations: [{ milestone: "git", on: "2026-05-01", text: "Snapshots" }],
  ...{ from: "2026-01-01", to: "2026-12-31", timeZone: "Europe/Berlin" },
};

test("the first and the last words of all are set side by side", () => {
  expect(wordsThenAndNow(given)).toEqual({
    first: { about: "path", path: "backend", text: "To build", on: "2026-02-02" },
    last: {
      ...{ about: "week", monday: "2026-10-05", on: "2026-10-11" },
      ...{ question: "again", text: "Slow down" },
    },
  });
});

test("what lies outside the dates, or is empty, is not told", () => {
  const why = [{ path: "backend", why: "", startedAt: new Date("2026-02-01T12:00:00Z") }];
  const words = wordsThenAndNow({ ...given, enrollments: why, to: "2026-06-30" });
  expect(words).toMatchObject({ first: { text: "Joins" }, last: { text: "Snapshots" } });
});

test("a single text is the first and there is no last; without any there is neither", () => {
  const alone = { ...given, enrollments: [], explanations: [], to: "2026-06-30" };
  expect(wordsThenAndNow(alone)).toEqual({ first: expect.objectContaining({ text: "Joins" }) });
  expect(wordsThenAndNow({ ...alone, weeks: [] })).toEqual({});
});
