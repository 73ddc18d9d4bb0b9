import { expect, test } from "vitest";
import { reviewInput } from "./review-input.ts";

test.each([
  { outcome: "confirmed", text: "", keep: "" },
  { outcome: "faded", text: "", keep: "earlier" },
  { outcome: "faded", text: "In other words", keep: "earlier" },
  { outcome: "confirmed", text: "In other words", keep: "new" },
])("a look at an answer is taken as %j", (given) => {
  expect(reviewInput.parse(given)).toEqual(given);
});

test.each(["outcome", "keep"])("%s is one of its choices", (field) => {
  const given = { outcome: "faded", text: "", keep: "new", [field]: "maybe" };
  expect(reviewInput.safeParse(given).error?.issues).toMatchObject([{ path: [field] }]);
});

test("a new wording asks which one is kept", () => {
  const given = { outcome: "faded", text: "In other words", keep: "" };
  expect(reviewInput.safeParse(given).error?.issues).toMatchObject([
    { path: ["keep"], message: "kept-answer-missing" },
  ]);
});
