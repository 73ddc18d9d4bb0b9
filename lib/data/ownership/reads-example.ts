import { getAccountSettings } from "#lib/data/account/account-settings";
import * as accounts from "#lib/data/account/accounts";
import { isKnownDevice } from "#lib/data/account/devices";
import { findAskedEmail, findEmailUndo } from "#lib/data/account/email-changes";
import { findHalfSignIn } from "#lib/data/account/half-sign-ins";
import * as identities from "#lib/data/account/identities";
import * as tokens from "#lib/data/account/mail-tokens";
import * as passkeys from "#lib/data/account/passkeys";
import { hasProofCode } from "#lib/data/account/proofs";
import { getWaysIn } from "#lib/data/account/second-factor";
import * as sessions from "#lib/data/account/sessions";
import { getArchive } from "#lib/data/archive/get-archive";
import { previewImport } from "#lib/data/archive/import-archive";
import { findPendingImport } from "#lib/data/archive/pending-import";
import * as calendars from "#lib/data/calendar";
import { getCorrection } from "#lib/data/coach";
import * as comments from "#lib/data/comment";
import { listEvents } from "#lib/data/journey";
import * as kept from "#lib/data/kept-records";
import * as learners from "#lib/data/learner";
import { listLinkChecks } from "#lib/data/link-check/link-checks";
import * as mentors from "#lib/data/mentor";
import { getWritings } from "#lib/data/milestone";
import { type Person, SHARED } from "#lib/data/ownership/rows-example";
import { type Calls, type CallsByName, NOW as now } from "#lib/data/ownership/world-example";
import * as pictures from "#lib/data/pictures/pictures";
import * as plans from "#lib/data/plan";
import * as portfolios from "#lib/data/portfolio/portfolios";
import { findLastTick } from "#lib/data/progress/last-tick";
import { listMarkedPrior } from "#lib/data/progress/prior";
import { listPushBrowsers } from "#lib/data/push/browsers";
import { listPushReceivers } from "#lib/data/push/receivers";
import { getRecord } from "#lib/data/record";
import { findReminderOwner } from "#lib/data/reminders/choices";
import { findReminded } from "#lib/data/reminders/facts";
import { findReminder } from "#lib/data/reminders/sent";
import { findAskedAnswer } from "#lib/data/review/asked-answer";
import * as summaries from "#lib/data/summary";
import * as trials from "#lib/data/trial";
import { listWeekWords } from "#lib/data/week";
import { listFirstAndLastAnswers } from "#lib/data/year";

/** Test set-up: how a learner calls each read of the data layer. The first word of a key is its name. */

const learnerOf = ({ userId, text: name }: Person) =>
  learners.getLearner({ userId, name, timeZone: "UTC", hoursPerWeek: null, now });

const seenBy = async ({ userId }: Person) => {
  const { revision } = await getRecord(userId);
  return { userId, revision, edition: 1 };
};

/** Before all of their rows. */
const before = new Date(0);

/** Reads by who the learner is, or by a secret that only they hold. */
export const READS: Calls = {
  findCredentials: (me) => accounts.findCredentials(me.email),
  findCredentialsOf: (me) => accounts.findCredentialsOf(me.userId),
  findViewer: (me) => sessions.findViewer({ tokenHash: me.cookie, now }),
  findIdentityOwner: (me) =>
    identities.findIdentityOwner({ issuer: "https://example.org", subject: me.text }),
  listIdentities: (me) => identities.listIdentities(me.userId),
  findEmailUndo: (me) => findEmailUndo({ tokenHash: me.undo, now }),
  listPasskeys: ({ userId }) => passkeys.listPasskeys(userId),
  listCredentials: ({ userId }) => passkeys.listCredentials(userId),
  findPasskey: (me) => passkeys.findPasskey(me.credential),
  getWaysIn: ({ userId }) => getWaysIn(userId),
  findHalfSignIn: (me) => findHalfSignIn({ holder: me.step, now }),
  findConfirmation: (me) => tokens.findConfirmation({ tokenHash: me.confirmation, now }),
  getAccountSettings: ({ userId }) => getAccountSettings({ userId, now }),
  getRecord: (me) => getRecord(me.userId),
  findPendingImport: ({ userId }) => findPendingImport({ userId, after: before }),
  previewImport: async (me) => {
    const given = await getArchive({ userId: me.userId, now });
    return (await previewImport({ userId: me.userId, given })).lists;
  },
  getArchive: (me) => getArchive({ userId: me.userId, now }),
  getLearner: learnerOf,
  getSeenLearner: async (me) => {
    const identity = { name: me.text, timeZone: "UTC", hoursPerWeek: null, now };
    return learners.getSeenLearner({ ...identity, ...(await seenBy(me)) });
  },
  learnerWith: async (me) => {
    const { userId, text: name } = me;
    const identity = { userId, name, timeZone: "UTC", hoursPerWeek: null, now };
    return learners.learnerWith({ ...identity, record: await getRecord(userId) });
  },
  getSeenRecord: async (me) => kept.getSeenRecord(await seenBy(me)),
  keptRecord: async (me) => {
    await kept.getSeenRecord(await seenBy(me));
    return kept.keptRecord(await seenBy(me));
  },
  getMilestonesOf: async (me) => {
    const milestoneOf = await learners.getMilestonesOf(await learnerOf(me));
    return [SHARED, "sql", "django", "torch"].map(milestoneOf);
  },
  findLastTick: ({ userId }) => findLastTick({ userId, until: new Date() }),
  getPlacesOf: async (me) => {
    const placeOf = await learners.getPlacesOf(await learnerOf(me));
    return [SHARED, "sql", "django", "torch"].map((milestone) =>
      placeOf({ milestone, at: new Date() }),
    );
  },
  getWork: async (me) => [...(await learners.getWork(await learnerOf(me))).hoursOfWork],
  getCorrection: async (me) => getCorrection(await learnerOf(me)),
  findTrialEnd: async (me) => trials.findTrialEnd(await learnerOf(me)),
  findPortfolio: (me) => portfolios.findPortfolio(me.userId),
  listLinkChecks: ({ userId }) => listLinkChecks({ userId, milestone: SHARED }),
  listPushBrowsers: ({ userId }) => listPushBrowsers({ userId, now }),
  listPushReceivers: ({ userId }) => listPushReceivers({ userId, now }),
  findLearnerOfCalendar: (me) => calendars.findLearnerOfCalendar(me.calendarToken),
  findSummary: ({ userId }) => summaries.findSummary(userId),
  findSummaryById: (me) => summaries.findSummaryById(me.summary),
  listComments: ({ userId }) => comments.listComments({ userId }),
  "listComments, of what both have comments on": ({ userId }) =>
    comments.listComments({ userId, milestone: SHARED }),
  findMentorLink: (me) => mentors.findMentorLink(me.userId),
  findLearnerOfLink: (me) => mentors.findLearnerOfLink(me.mentorLink),
  wasMentorLink: (me) => mentors.wasMentorLink(me.mentorLink),
  listFirstAndLastAnswers: ({ userId }) =>
    listFirstAndLastAnswers({ userId, from: "2026-01-01", to: "2026-12-31" }),
  listWeekWords: ({ userId }) => listWeekWords({ userId, from: "2026-01-01", to: "2026-12-31" }),
  findReminded: ({ userId }) => findReminded({ userId, now }),
  findReminderOwner: (me) => findReminderOwner(me.userId),
  "findReminder, by the id that its link alone holds": (me) => findReminder(me.reminder),
  listEvidence: (me) => mentors.listEvidence(me.userId),
};

/** Reads that name something besides: what the other has is as absent as what nobody has. */
export const READS_BY_NAME: CallsByName = {
  isKnownDevice: ({ email }, { device: tokenHash }) => isKnownDevice({ email, tokenHash }),
  "findMailedLink, to sign in": (me, { link: browserHash }) =>
    tokens.findMailedLink({ purpose: "signIn", tokenHash: me.signIn, browserHash, now }),
  "findMailedLink, for a new password": (me, { browser: browserHash }) =>
    tokens.findMailedLink({ purpose: "resetPassword", tokenHash: me.reset, browserHash, now }),
  tryResetCode: (me, { code: codeHash }) =>
    tokens.tryResetCode({ browserHash: me.browser, codeHash, now }),
  findAskedEmail: ({ userId }, { wishing: browserHash }) =>
    findAskedEmail({ userId, browserHash, now }),
  hasProofCode: ({ userId }, { proving: browserHash }) =>
    hasProofCode({ userId, browserHash, now }),
  hasPlannedSwitch: ({ userId }, { plan }) => plans.hasPlannedSwitch({ userId, plan }),
  listEvents: ({ userId }, { event }) => listEvents({ userId, before: event, limit: 9 }),
  "getWritings, of what both wrote about": ({ userId }) =>
    getWritings({ userId, milestone: SHARED }),
  "getWritings, of what one wrote about": ({ userId }, { milestone }) =>
    getWritings({ userId, milestone }),
  listMarkedPrior: ({ userId }, { marked: operationId }) =>
    listMarkedPrior({ userId, operationId }),
  listKeptComments: async ({ userId }, { sharing: link }) => [
    ...(await comments.listKeptComments({ userId, link })),
  ],
  countMailedComments: ({ userId }, { sharing: link }) =>
    comments.countMailedComments({ userId, link }),
  findComment: ({ userId }, { comment }) => comments.findComment({ userId, comment }),
  findPicture: ({ userId }, { picture }) => pictures.findPicture({ userId, picture }),
  "listPictures, of what both have pictures of": async ({ userId }) => [
    ...(await pictures.listPictures({ userId, milestones: [SHARED] })),
  ],
  getExplanations: async ({ userId }, { milestone }) => [
    ...(await portfolios.getExplanations({ userId, milestones: [milestone] })),
  ],
  findAskedAnswer: ({ userId }, { milestone }) => findAskedAnswer({ userId, milestone }),
};

const SWEEPS = "is about accounts whose time has come, whose ever; deletion.db.test.ts has another";
const INSIDE = "takes a transaction, or the SQL of a change: its callers are tested";
const OF_THE_INSTANCE = "about the instance; admin.db.test.ts looks for what is a learner's in it";
const STORED =
  "knows a picture by its id alone, and nobody: keep-picture.db.test.ts has two learners";
const REPORTED = "is for whoever runs the instance; reports.db.test.ts has two pages";
const SHOWN_TO_ALL = "asks by a public address; portfolios.db.test.ts has two learners";
const PUBLISHED = "published for everybody";
const QUEUE = "is for the app and its operator: what stands in the queue is sealed";
const SIGN_UP = "is of a stranger, known by a secret of their browser: pending-sign-ups.db.test.ts";
const COUNTERS = "counts by hashes of what was typed: nobody's rows";
const CONNECTION = "opens the database, and asks nothing";

/** The functions without a learner, and why. */
export const WITHOUT_LEARNER: Readonly<Record<string, string>> = {
  createAccount: "makes somebody new; accounts.db.test.ts has an address that is taken",
  enqueueMail: QUEUE,
  wakeMailWorker: QUEUE,
  startMailWorker: QUEUE,
  stopMailWorker: QUEUE,
  listFailedMail: QUEUE,
  getQueueLengths: QUEUE,
  retryFailedMail: QUEUE,
  countTry: COUNTERS,
  forgetTries: COUNTERS,
  forgetRunOut: COUNTERS,
  ruleOf: COUNTERS,
  ThrottleUnavailableError: COUNTERS,
  NewestInMemory: COUNTERS,
  createAccountOf: "makes somebody new; identities.db.test.ts has an address that is taken",
  createPendingSignUp: SIGN_UP,
  deletePendingSignUp: SIGN_UP,
  completeSignUp: SIGN_UP,
  isReady: "asks whether the database answers",
  readDatabaseClock: "asks what time it is",
  againOnConflict: "runs once more what the database refused over a conflict",
  isConflict: "judges an error of the database",
  isTrouble: "judges an error of the database",
  watchPool: "watches the connections of the app",
  timeQuery: "names slow statements in the log of development",
  openDatabase: CONNECTION,
  database: CONNECTION,
  primary: CONNECTION,
  replica: CONNECTION,
  readingFrom: CONNECTION,
  fromReplica: "chooses a database for what it is given to read",
  fromPrimary: "chooses a database for what it is given to read",
  askPrimarySoon: "asks a database what it is given to ask",
  prisma: CONNECTION,
  changeOnce: INSIDE,
  changeAndRead: INSIDE,
  ask: INSIDE,
  completing: INSIDE,
  uncompleting: INSIDE,
  tickingStep: INSIDE,
  untickingStep: INSIDE,
  recordColumns: INSIDE,
  readRecord: INSIDE,
  keepRecord: "keeps what was read, by whose it is: keptRecord is asked for it",
  applyInTransaction: INSIDE,
  refuseUnapplied: INSIDE,
  applied: INSIDE,
  expectGone: STORED,
  takeGone: STORED,
  forgetGone: STORED,
  takeSummaries: "takes whoever's is due: summaries.db.test.ts has several",
  takeLooks: "takes whoever is to be looked at: remind.db.test.ts has twenty of them",
  listDueDeletions: SWEEPS,
  listRestoredAccounts: SWEEPS,
  forgetDeletions: SWEEPS,
  forgetPendingImports: SWEEPS,
  readArchiveRecord: INSIDE,
  readKnown: PUBLISHED,
  writeLists: INSIDE,
  readLists: INSIDE,
  readRoadmapNames: INSIDE,
  endTrialAndPlan: INSIDE,
  endTrialRow: INSIDE,
  writePlanResolved: INSIDE,
  beginEnrollment: INSIDE,
  endEnrollment: INSIDE,
  recordPrior: INSIDE,
  writeEvent: INSIDE,
  endCalendar: INSIDE,
  endPush: INSIDE,
  liveBrowsersOf: INSIDE,
  queue: INSIDE,
  closeQueue: OF_THE_INSTANCE,
  keptKey: OF_THE_INSTANCE,
  getPushKey: OF_THE_INSTANCE,
  enqueuePush: QUEUE,
  mailInstead:
    "sends what is sealed, as long as the reminder is its learner's: send-queued-push.db.test.ts",
  wakePushWorker: QUEUE,
  startPushWorker: QUEUE,
  stopPushWorker: QUEUE,
  endMentorLink: INSIDE,
  findPortfolioAt: SHOWN_TO_ALL,
  wasHandle: SHOWN_TO_ALL,
  isHandleFree: INSIDE,
  freeHandle: INSIDE,
  takeHandle: INSIDE,
  forgetHandles: SWEEPS,
  makeRoomForEvents: SWEEPS,
  recordReport: SHOWN_TO_ALL,
  listReported: REPORTED,
  dismissReports: REPORTED,
  stopPortfolio: REPORTED,
  getSigningKey: OF_THE_INSTANCE,
  signCredential: "signs what it is given; lib/loaders/completion.ts asks whose it is",
  getCounts: OF_THE_INSTANCE,
  getInstanceState: OF_THE_INSTANCE,
  recordBrokenLink: OF_THE_INSTANCE,
  listBrokenLinks: OF_THE_INSTANCE,
  dismissBrokenLink: OF_THE_INSTANCE,
  createInvitation: OF_THE_INSTANCE,
  findInvitation: OF_THE_INSTANCE,
  listInvitations: OF_THE_INSTANCE,
  deleteInvitation: OF_THE_INSTANCE,
  lockAccount: INSIDE,
  tellOf: INSIDE,
  actsAt: INSIDE,
  liveAfter: INSIDE,
  rowOfCode: INSIDE,
  tryMailedCode: INSIDE,
  forgetCredentials: INSIDE,
  hasOtherWayIn: INSIDE,
  newestVersion: PUBLISHED,
  publishContent: PUBLISHED,
  LostMilestonesError: PUBLISHED,
  hasResource: PUBLISHED,
  getTitles: PUBLISHED,
  listPaths: PUBLISHED,
  listSources: PUBLISHED,
  findPath: PUBLISHED,
  getRoadmap: PUBLISHED,
  listEarlierVersions: PUBLISHED,
  findRoadmapWith: PUBLISHED,
  listEverFundamental: PUBLISHED,
  listNewestRoadmaps: PUBLISHED,
  getEdition: PUBLISHED,
  noteEdition: PUBLISHED,
  lookAgain: PUBLISHED,
  oncePerEdition: PUBLISHED,
  publishEdition: PUBLISHED,
};
