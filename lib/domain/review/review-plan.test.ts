import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { ownWordsState } from "./own-words-state.ts";
import { reviewPlans } from "./review-plan.ts";

const DAY = 86_400_000;
const at = (on: string, hour = 12) => new Date(Date.parse(`${on}T00:00:00Z`) + (hour / 24) * DAY);

function record({
  explained = "2026-03-01",
  reviews = [],
  until,
}: {
  explained?: string;
  reviews?: readonly (readonly [string, "confirmed" | "faded"])[];
  until?: readonly [written: string, until: string];
} = {}) {
  return recordWith({
    explanations: [{ milestone: "git", on: explained, at: at(explained) }],
    reviews: reviews.map(([on, outcome]) => ({ milestone: "git", on, at: at(on), outcome })),
    reviewDelays: until ? [{ milestone: "git", at: at(until[0]), until: until[1] }] : [],
  });
}

test.each([
  ["an answer is asked again after 7 days", {}, "explained", "2026-03-08"],
  [
    "one that held, 30 days after that",
    { reviews: [["2026-03-10", "confirmed"]] },
    "confirmed",
    "2026-04-09",
  ],
  [
    "one that held twice, 90 days after that",
    {
      reviews: [
        ["2026-03-08", "confirmed"],
        ["2026-04-10", "confirmed"],
      ],
    },
    "confirmed",
    "2026-07-09",
  ],
  [
    "one that held three times, never again",
    {
      reviews: [
        ["2026-03-08", "confirmed"],
        ["2026-04-10", "confirmed"],
        ["2026-07-09", "confirmed"],
      ],
    },
    "confirmed",
    undefined,
  ],
  [
    "one that faded, after 7 days",
    {
      reviews: [
        ["2026-03-08", "confirmed"],
        ["2026-04-10", "faded"],
      ],
    },
    "faded",
    "2026-04-17",
  ],
  [
    "one that faded and then held, after 30 days",
    {
      reviews: [
        ["2026-03-08", "confirmed"],
        ["2026-04-10", "faded"],
        ["2026-04-17", "confirmed"],
      ],
    },
    "confirmed",
    "2026-05-17",
  ],
  [
    "a rewritten one begins anew",
    { explained: "2026-05-01", reviews: [["2026-03-08", "confirmed"]] },
    "explained",
    "2026-05-08",
  ],
  [
    "one rewritten in the moment it was looked at begins anew",
    { reviews: [["2026-03-01", "confirmed"]] },
    "explained",
    "2026-03-08",
  ],
  [
    "one that was spread waits until its date",
    { until: ["2026-03-09", "2026-03-20"] },
    "explained",
    "2026-03-20",
  ],
  [
    "spreading never makes anything due sooner",
    { until: ["2026-03-02", "2026-03-03"] },
    "explained",
    "2026-03-08",
  ],
  [
    "a date from before the last look counts no more",
    { reviews: [["2026-03-20", "confirmed"]], until: ["2026-03-09", "2026-05-20"] },
    "confirmed",
    "2026-04-19",
  ],
] as const)("%s", (_, change, state, dueOn) => {
  const [plan] = reviewPlans(record(change));
  expect(plan).toMatchObject({ milestone: "git", state });
  expect(plan?.dueOn).toBe(dueOn);
});

test("without an answer there is nothing to ask again, whatever was said of it before", () => {
  const { reviews } = record({ reviews: [["2026-03-08", "confirmed"]] });
  expect(reviewPlans(recordWith({ reviews }))).toEqual([]);
});

test("one milestone's looks say nothing of another's answer", () => {
  const both = record({ reviews: [["2026-03-08", "faded"]] });
  const explanations = [
    ...both.explanations,
    { milestone: "sql", on: "2026-03-02", at: at("2026-03-02") },
  ];
  expect(reviewPlans({ ...both, explanations }).map(({ state }) => state)).toEqual([
    "faded",
    "explained",
  ]);
});

const completed = { milestone: "git", on: "2026-02-01", at: at("2026-02-01"), prior: false };

test("a milestone is done, explained, confirmed or faded, or nothing yet", () => {
  const states = [
    recordWith(),
    recordWith({ completions: [completed] }),
    { ...record(), completions: [completed] },
    record(),
    record({ reviews: [["2026-03-08", "confirmed"]] }),
    record({ reviews: [["2026-03-08", "faded"]] }),
  ].map((each) => ownWordsState({ record: each })("git"));
  expect(states).toEqual([undefined, "done", "explained", "explained", "confirmed", "faded"]);
});
