import { expect, test } from "vitest";
import { typedChanges } from "./typed-changes.ts";

function changesOf(shown: string, typed: string, stored: string) {
  const { changed, conflicts } = typedChanges({
    fields: ["name"],
    shown: { name: shown },
    typed: { name: typed },
    stored: { name: stored },
  });
  return [changed.length, conflicts.length];
}

test.each([
  ["nothing was touched", "a", "a", "a", [0, 0]],
  ["only the other tab changed it", "a", "a", "b", [0, 0]],
  ["only this tab changed it", "a", "b", "a", [1, 0]],
  ["both changed it to the same", "a", "b", "b", [0, 0]],
  ["both changed it, each to something else", "a", "b", "c", [1, 1]],
  ["this tab set back what the other changed", "", "b", "c", [1, 1]],
] as const)("%s", (_, shown, typed, stored, expected) => {
  expect(changesOf(shown, typed, stored)).toEqual(expected);
});

test("each field is looked at for itself", () => {
  expect(
    typedChanges({
      fields: ["name", "hours"],
      shown: { name: "Ada", hours: "5" },
      typed: { name: "Ada L.", hours: "5" },
      stored: { name: "Ada", hours: "9" },
    }),
  ).toEqual({ changed: ["name"], conflicts: [] });
});
