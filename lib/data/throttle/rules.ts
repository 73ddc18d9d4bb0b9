/** Seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Rule = Readonly<{
  /** How many tries are let through. */
  points: number;
  /** Within how many seconds of the first one; 0: ever, until they are forgotten. */
  seconds: number;
  /** A success forgets the tries: they are asked of the database each time, since another instance may have seen it. */
  isForgotten?: true;
  /** It guards no secret, no sign-in and no write, only the work of making a page: while the database cannot count, this process does. */
  isOfPages?: true;
}>;

/** How many tries there are at each door (docs/security.md#throttles). */
export const RULES = {
  "sign-in-by-address": { points: 50, seconds: 15 * MINUTE },
  "sign-in-by-account": { points: 10, seconds: 15 * MINUTE, isForgotten: true },
  "sign-in-in-all": { points: 3_000, seconds: 15 * MINUTE },
  "failures-in-a-row": { points: 100, seconds: 0, isForgotten: true },
  "device-by-account": { points: 10, seconds: 15 * MINUTE, isForgotten: true },
  "device-failures-in-a-row": { points: 20, seconds: 0, isForgotten: true },
  "sign-up-by-address": { points: 10, seconds: 15 * MINUTE },
  "sign-up-in-all": { points: 500, seconds: 15 * MINUTE },
  "mail-by-address": { points: 20, seconds: HOUR },
  "mail-to-one-now": { points: 3, seconds: 15 * MINUTE },
  "mail-to-one-a-day": { points: 10, seconds: DAY },
  "mail-in-all": { points: 1_000, seconds: HOUR },
  "mail-to-a-known-device": { points: 3, seconds: 15 * MINUTE },
  "mailed-link-by-address": { points: 50, seconds: 15 * MINUTE },
  "password-by-learner": { points: 10, seconds: 15 * MINUTE, isForgotten: true },
  "passkey-by-address": { points: 60, seconds: 15 * MINUTE },
  "no-calendar-by-address": { points: 100, seconds: 15 * MINUTE },
  "mentor-link-by-address": { points: 300, seconds: 15 * MINUTE },
  "comment-by-link": { points: 20, seconds: HOUR },
  "comment-by-address": { points: 40, seconds: HOUR },
  "portfolio-by-address": { points: 300, seconds: 15 * MINUTE, isOfPages: true },
  "link-check-by-learner": { points: 30, seconds: HOUR },
  "link-check-in-all": { points: 600, seconds: HOUR },
  "report-by-address": { points: 5, seconds: HOUR },
  "report-in-all": { points: 200, seconds: HOUR },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** Returns a rule by its name. */
export function ruleOf(name: RuleName): Rule {
  return RULES[name];
}
