import { expect, test } from "vitest";
import { stateOf } from "./link-state.ts";

test.each([
  [200, true, "answers"],
  [204, true, "answers"],
  [200, false, "moved"],
  [404, true, "not-found"],
  [410, false, "not-found"],
  [401, true, "closed"],
  [403, true, "closed"],
  [429, true, "closed"],
  [500, true, "faulty"],
  [304, true, "faulty"],
] as const)("an answer of %i, from the very address: %s, means %s", (status, isSame, state) => {
  expect(stateOf({ status, isSame })).toBe(state);
});
