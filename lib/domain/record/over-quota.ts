/** A learner makes at most so many changes within 24 hours: no person comes near, and no program fills the disk. */
export const MOST_CHANGES_A_DAY = 50_000;

/** How a change beyond that is told in the browser. */
export const OVER_QUOTA = "over-quota";

/** A learner made more changes within a day than are kept, and nothing was changed. */
export class OverQuotaError extends Error {
  /** By it the browser knows this error from others: the framework hands nothing else on. */
  readonly digest = OVER_QUOTA;
}
