import type { Doors } from "./door.ts";

/** How the actions of a learner's record are called. */

/** What a form carries for a learner whose path was just switched: within 72 hours they may go back. */
const SWITCHED = `
  WITH left_one AS (
    UPDATE "Enrollment" SET "endedAs" = 'switched', "endedAt" = '2026-04-01T12:00:00Z'
    WHERE "userId" = $1 AND kind = 'committed' AND "endedAt" IS NOT NULL
  )
  UPDATE "Enrollment" SET "startedAt" = '2026-04-01T12:00:00Z'
  WHERE "userId" = $1 AND kind = 'committed' AND "endedAt" IS NULL`;

/** Nothing was ever begun. */
export const ON_NO_PATH = `
  WITH gone AS (DELETE FROM "PlannedSwitch" WHERE "userId" = $1)
  DELETE FROM "Enrollment" WHERE "userId" = $1`;

/** Everything is done. */
export const CLEARED = `
  INSERT INTO "Completion" ("userId", "milestoneId", at, "on")
  SELECT $1, id, '2026-03-20T12:00:00Z', '2026-03-20' FROM "Milestone" ON CONFLICT DO NOTHING`;

const ROADMAP_DOORS: Doors = {
  tickAction: { fields: () => ({ done: "sql" }) },
  knownBeforeAction: { fields: () => ({ milestone: "git", asked: "before" }) },
  confirmKnownAction: { fields: () => ({ milestone: ["sql", "blog"], path: "backend" }) },
  takeKnownBackAction: { fields: ({ marked }) => ({ marked }) },
  setAsideAction: { fields: () => ({ milestone: "sql", asked: "aside" }) },
  waiveAction: { fields: () => ({ milestone: "sql", reason: "typed" }) },
  unwaiveAction: { fields: () => ({ milestone: "git" }) },
  saveWritingsAction: {
    fields: () => ({
      ...{ milestone: "sql", evidence: "two words", note: "typed", explanation: "typed" },
      ...{ evidenceOperation: crypto.randomUUID(), noteOperation: crypto.randomUUID() },
      explanationOperation: crypto.randomUUID(),
    }),
  },
  describePictureAction: { fields: ({ picture }) => ({ picture, description: "typed" }) },
  removePictureAction: { fields: ({ picture }) => ({ picture, milestone: "git" }) },
  reportBrokenLinkAction: {
    fields: () => ({ milestone: "git", url: "https://docs.python.org/3/" }),
  },
  answerReviewAction: {
    prepare: `UPDATE "Explanation" SET at = '2026-01-03T12:00:00Z', "on" = '2026-01-03' WHERE "userId" = $1`,
    fields: ({ milestone }) => ({
      ...{ milestone, outcome: "confirmed", text: "", keep: "", seen: "" },
      wordsOperation: crypto.randomUUID(),
    }),
  },
  spreadReviewsAction: {
    changesNothing: "it needs a pile of reviews: e2e/own-words-review.spec.ts",
  },
  acceptRoadmapAction: { fields: ({ follows, newest }) => ({ from: follows, to: newest }) },
  answerBurstAction: {
    fields: () => ({ day: "2026-03-04", as: "before", since: "" }),
    changesNothing: "it needs more than a day can hold: e2e/bursts.spec.ts",
  },
};

const TIME_DOORS: Doors = {
  logWorkAction: { fields: () => ({ milestone: "sql", hours: "1", day: "", what: "" }) },
  correctLogAction: {
    fields: ({ log }) => ({ log, hours: "3", day: "2026-04-01", what: "typed" }),
  },
  removeLogAction: { fields: ({ log }) => ({ log, asked: "remove" }) },
  notePauseAction: { fields: () => ({ from: "2026-04-05", to: "2026-04-06" }) },
  changePauseAction: { fields: ({ pause }) => ({ pause, from: "2026-04-05", to: "2026-04-06" }) },
  removePauseAction: { fields: ({ pause }) => ({ pause }) },
  endPauseAction: {
    prepare: `UPDATE "Pause" SET "to" = '2026-05-01' WHERE "userId" = $1`,
    fields: ({ pause }) => ({ pause }),
  },
  markGapAction: {
    fields: () => ({ from: "2026-03-05", to: "2026-04-01" }),
    changesNothing: "it needs a month without work: e2e/coming-back.spec.ts",
  },
  setGoalAction: {
    prepare: `DELETE FROM "WeeklyGoal" WHERE "userId" = $1`,
    fields: () => ({ kind: "days", weekdays: ["2"], reserveDays: "1", hours: "", goalSeen: "" }),
  },
  answerOfferAction: {
    prepare: `DELETE FROM "ReminderChoices" WHERE "userId" = $1`,
    fields: () => ({ asked: "no" }),
  },
  chooseRemindersAction: {
    prepare: `DELETE FROM "ReminderChoices" WHERE "userId" = $1`,
    fields: () => ({
      ...{ kinds: ["look-back"], hour: "9", lookWeekday: "1", lookHour: "9" },
      remindersSeen: "",
    }),
  },
  hideForecastAction: { prepare: `UPDATE "User" SET "forecastHiddenAt" = NULL WHERE id = $1` },
  showForecastAction: {
    prepare: `UPDATE "User" SET "forecastHiddenAt" = "createdAt" WHERE id = $1`,
  },
  saveWeekWordsAction: {
    fields: () => ({ week: "2026-03-09", text: "typed", textSeen: "" }),
  },
  hideWeekLookAction: { prepare: `UPDATE "User" SET "weekLookHiddenAt" = NULL WHERE id = $1` },
  showWeekLookAction: {
    prepare: `UPDATE "User" SET "weekLookHiddenAt" = "createdAt" WHERE id = $1`,
  },
  dismissCorrectionAction: { fields: () => ({ correction: "stalled" }) },
  dismissForGoodAction: { fields: () => ({ correction: "stalled", reason: "typed" }) },
  showAgainAction: { fields: () => ({ correction: "stalled" }) },
};

const PATH_DOORS: Doors = {
  commitAction: {
    prepare: ON_NO_PATH,
    fields: ({ path }) => ({ path, why: "typed", hoursPerWeek: "5", lookBackOn: "" }),
  },
  completePathAction: { prepare: CLEARED, fields: () => ({ path: "" }) },
  leavePathAction: { fields: ({ open }) => ({ enrollment: open, reason: "typed" }) },
  chooseAction: {
    fields: ({ path, open, plan }) => ({
      path: path === "backend" ? "machine-learning" : "backend",
      ...{ from: open, plan, choice: "now", reason: "typed", nowOperation: crypto.randomUUID() },
    }),
  },
  stayAction: {
    fields: ({ open }) => ({ from: open }),
    changesNothing: "the browser keeps it: e2e/switching.spec.ts",
  },
  goBackAction: { prepare: SWITCHED, fields: ({ open }) => ({ from: open }) },
  reflectAction: {
    prepare: `DELETE FROM "SwitchReflection" WHERE "userId" = $1`,
    fields: ({ open }) => ({ enrollment: open, helped: "yes", text: "typed" }),
  },
  endTrialAction: { fields: ({ trial }) => ({ trial }) },
  saveCoolingOffAction: { fields: () => ({ coolingOffDays: "3", coolingOffDaysSeen: "7" }) },
  resolvePlanAction: { fields: ({ plan }) => ({ plan }) },
  switchAsPlannedAction: { fields: ({ plan }) => ({ plan }) },
  exemptAction: { fields: ({ open }) => ({ enrollment: open, because: "typed" }) },
  countAgainAction: { fields: ({ left }) => ({ enrollment: left }) },
  dismissNoticeAction: {
    fields: () => ({ upTo: "2026-03-07T12:00:00.000Z" }),
    changesNothing: "it needs two switches: e2e/notice.spec.ts",
  },
  savePortfolioAction: {
    prepare: `WITH gone AS (DELETE FROM "PortfolioItem" WHERE "userId" = $1)
      DELETE FROM "Portfolio" WHERE "userId" = $1`,
    fields: () => ({ handle: "ada-lovelace", line: "typed", projects: ["git"], words: [] }),
  },
  reportPortfolioAction: {
    fields: () => ({ handle: "nobody", reason: "typed" }),
    changesNothing: "it is about a page that is published: e2e/portfolio.spec.ts",
  },
  publishPortfolioAction: {
    prepare: `UPDATE "Portfolio" SET "publishedAt" = NULL WHERE "userId" = $1`,
  },
  withdrawPortfolioAction: {},
  checkLinkAction: {
    prepare: `UPDATE "Evidence" SET url = 'https://127.0.0.1/' WHERE "userId" = $1`,
    fields: () => ({ milestone: "git", url: "https://127.0.0.1/" }),
  },
  turnPushOnAction: {
    fields: () => ({
      endpoint: `https://push.example.org/${crypto.randomUUID()}`,
      ...{ p256dh: "B".repeat(87), auth: "A".repeat(22), serverKey: "B".repeat(87) },
    }),
  },
  turnPushOffAction: { fields: ({ pushBrowser }) => ({ browser: pushBrowser }) },
  makeCalendarAction: { fields: () => ({ startsAt: "18:30" }) },
  revokeCalendarAction: {},
  noteLookedAction: { fields: ({ secrets }) => ({ token: secrets.mentorLink }), bearer: true },
  leaveCommentAction: {
    fields: ({ secrets }) => ({ token: secrets.mentorLink, milestone: "git", comment: "typed" }),
    bearer: true,
  },
  judgeCommentAction: { fields: ({ comment }) => ({ comment, as: "kept" }) },
  chooseCommentsAction: { fields: () => ({ choice: "stopped" }) },
  offerSummaryAction: { fields: () => ({ choice: "stopped" }) },
  askForSummaryAction: {
    fields: ({ secrets, email }) => ({ token: secrets.mentorLink, email }),
    changesNothing: "this one is confirmed already: e2e/summary.spec.ts",
  },
  confirmSummaryAction: {
    fields: ({ userId }) => ({ token: userId }),
    changesNothing: "it needs a link that is signed: e2e/summary.spec.ts",
  },
  stopSummaryAction: {
    fields: ({ userId }) => ({ token: userId }),
    changesNothing: "it needs a link that is signed: e2e/summary.spec.ts",
  },
  makeMentorLinkAction: {},
  revokeMentorLinkAction: {},
  importAction: { fields: ({ pendingImport }) => ({ file: pendingImport }) },
  dropImportAction: {},
};

export const RECORD_DOORS: Doors = { ...ROADMAP_DOORS, ...TIME_DOORS, ...PATH_DOORS };
