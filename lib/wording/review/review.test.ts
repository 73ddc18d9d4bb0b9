import { expect, test } from "vitest";
import type { DueReview, ReviewsDue } from "#lib/domain/review/reviews-due";
import { formatSpread, nothingAsked, spreadDone } from "./nothing-asked.ts";
import { formatAnswer, formatInvitation } from "./review.ts";

const today = "2026-06-10";
const plan: DueReview = {
  milestone: "git",
  state: "explained",
  writtenOn: "2026-06-03",
  since: "2026-06-03",
  dueOn: "2026-06-17",
};

test.each([
  [{}, "Explained on 3 June, due for review on 17 June."],
  [{ state: "confirmed", since: today }, "Confirmed today, due for review on 17 June."],
  [{ state: "faded" }, "Forgotten on 3 June, due for review on 17 June."],
  [{ dueOn: today }, "Explained on 3 June, due for review now."],
  [
    { state: "confirmed", dueOn: undefined },
    "Confirmed on 3 June. You knew it every time, so it is not asked again.",
  ],
] as const)("an answer that is %j reads: %s", (change, sentence) => {
  expect(formatAnswer({ plan: { ...plan, ...change }, today })).toBe(sentence);
});

test.each([
  [0, ""],
  [1, "1 answer due for review: about 2 minutes"],
  [3, "3 answers due for review: about 6 minutes"],
])("an invitation to %i reads: %s", (count, words) => {
  expect(formatInvitation({ asked: Array.from({ length: count }, () => plan) })).toBe(words);
});

const nothing: ReviewsDue = { asked: [], rest: [], answered: 0 };

test.each([
  [{}, false, "Your answers will come back here", /^Every milestone has a question/],
  [{ silence: "pause" }, true, "No reviews while you are away", /pause ends/],
  [{ silence: "coming-back" }, true, "No reviews in your first week back", /wait/],
  [{ nextOn: "2026-06-12" }, true, "Nothing is due today", /^The next one comes on 12 June\.$/],
  [{}, true, "Nothing is due today", /none is asked again/],
  [
    { answered: 2, nextOn: "2026-06-12" },
    true,
    "That is all for today",
    /^You reviewed 2 answers today\. The next one comes on 12 June\.$/,
  ],
  [{ answered: 5, rest: [plan] }, true, "That is enough for today", /wait until tomorrow/],
] as const)("with %j and answers %j, /review says: %s", (change, hasAnswers, title, text) => {
  const said = nothingAsked({ due: { ...nothing, ...change }, hasAnswers, today });
  expect(said.title).toBe(title);
  expect(said.text).toMatch(text);
});

const delays = ["2026-06-11", "2026-06-18", "2026-06-18"].map((until) => ({
  milestone: "git",
  until,
}));

test("spreading says when the first and the last come, and how many a day", () => {
  expect(formatSpread({ delays, today })).toEqual({
    when: "The first comes on 11 June, the last on 18 June, two a day at most.",
    button: "Spread over two weeks",
  });
  expect(formatSpread({ delays: delays.slice(0, 1), today }).when).toBe("It comes on 11 June.");
  expect(spreadDone({ delays })).toBe("Three answers are spread");
});

test("what does not fit into two weeks says until when", () => {
  const long = [...delays, { milestone: "sql", until: "2026-07-01" }];
  expect(formatSpread({ delays: long, today }).button).toBe("Spread until 1 July");
});
