// Without zod: what runs in a browser may ask for these too.

/** "Did it help?", as a learner may answer it. */
export const HELPED = ["yes", "partly", "no"] as const;

export type Helped = (typeof HELPED)[number];

/** How an answer that was asked again stood: it still held, or it had faded. */
export const REVIEW_OUTCOMES = ["confirmed", "faded"] as const;

export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** "When did you do this?", as a learner may answer it: on the date of the tick, since an earlier one, before Waymark. */
export const WHEN_DONE = ["today", "since", "before"] as const;

export type WhenDone = (typeof WHEN_DONE)[number];
