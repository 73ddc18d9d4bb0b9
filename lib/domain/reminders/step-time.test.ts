import { expect, test } from "vitest";
import { stepTimeOf } from "./step-time.ts";

test.each([
  [0.4, { minutes: 25 }],
  [0.01, { minutes: 5 }],
  [1, { minutes: 60 }],
  [1.9, { minutes: 115 }],
  [2, { hours: 2 }],
  [2.6, { hours: 2.5 }],
])("a step of %d hours takes about %o", (hours, time) => {
  expect(stepTimeOf(hours)).toEqual(time);
});
