import { expect, test } from "vitest";
import { commentInput, commentMailAt, commentState, LONGEST_COMMENT } from "./comment.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour));

test("a comment waits until it is kept or hidden", () => {
  expect(commentState({ keptAt: null, hiddenAt: null })).toBe("waiting");
  expect(commentState({ keptAt: at(1), hiddenAt: null })).toBe("kept");
  expect(commentState({ keptAt: null, hiddenAt: at(1) })).toBe("hidden");
});

test("the first comment is mailed at once, another a day after the last mail, and a third with that one", () => {
  expect(commentMailAt({ lastAt: null, now: at(9) })).toEqual(at(9));
  expect(commentMailAt({ lastAt: at(9), now: at(11) })).toEqual(at(33));
  expect(commentMailAt({ lastAt: at(33), now: at(12) })).toBeUndefined();
  expect(commentMailAt({ lastAt: at(9), now: at(40) })).toEqual(at(40));
});

test("a comment has words, and not too many", () => {
  const isTaken = (comment: string) => commentInput.safeParse({ comment }).success;
  expect(isTaken("Good queries.")).toBe(true);
  expect(isTaken("")).toBe(false);
  expect(isTaken("a".repeat(LONGEST_COMMENT))).toBe(true);
  expect(isTaken("a".repeat(LONGEST_COMMENT + 1))).toBe(false);
});
