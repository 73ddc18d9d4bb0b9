import { randomUUID } from "node:crypto";
import * as accounts from "#lib/data/account/accounts";
import * as connections from "#lib/data/account/connections";
import * as deletions from "#lib/data/account/deletion";
import { rememberDevice } from "#lib/data/account/devices";
import { askForEmail, undoEmailChange } from "#lib/data/account/email-changes";
import { beginHalfSignIn, endHalfSignIn } from "#lib/data/account/half-sign-ins";
import * as tokenUses from "#lib/data/account/mail-token-uses";
import * as tokens from "#lib/data/account/mail-tokens";
import { createChallenge } from "#lib/data/account/passkey-challenges";
import { addPasskey } from "#lib/data/account/passkeys";
import { createProofCode } from "#lib/data/account/proofs";
import * as secondFactor from "#lib/data/account/second-factor";
import * as sessions from "#lib/data/account/sessions";
import { redeemSignInLink } from "#lib/data/account/sign-in-links";
import { deleteAccountOf, endSessionsOf } from "#lib/data/admin/learners";
import { importArchive } from "#lib/data/archive/import-archive";
import * as pending from "#lib/data/archive/pending-import";
import * as calendars from "#lib/data/calendar";
import { prisma } from "#lib/data/client";
import { dismissCorrection } from "#lib/data/coach";
import * as comments from "#lib/data/comment";
import * as enrollments from "#lib/data/commit";
import { dismissNotice } from "#lib/data/focus";
import { hideForecast, showForecast } from "#lib/data/forecast";
import { setGoal } from "#lib/data/goal";
import { keepLinkCheck } from "#lib/data/link-check/link-checks";
import * as mentors from "#lib/data/mentor";
import { saveWriting } from "#lib/data/milestone";
import {
  BENS_GOAL,
  BENS_UNTIL,
  KNOWN,
  PASSWORD_HASH,
  SHARED,
} from "#lib/data/ownership/rows-example";
import {
  type Calls,
  changeBy,
  commitment,
  NOW as now,
  ON,
  newSecret as secret,
} from "#lib/data/ownership/world-example";
import * as pauses from "#lib/data/pause";
import { addPicture } from "#lib/data/pictures/pictures";
import * as plans from "#lib/data/plan";
import { publishPortfolio, savePortfolio, withdrawPortfolio } from "#lib/data/portfolio/portfolios";
import { answerBurst } from "#lib/data/progress/burst-answers";
import * as completions from "#lib/data/progress/completions";
import * as prior from "#lib/data/progress/prior";
import * as asides from "#lib/data/progress/set-aside";
import { setTick } from "#lib/data/progress/ticks";
import { logWork } from "#lib/data/progress/work-logs";
import { addPushBrowser } from "#lib/data/push/browsers";
import { getRecord } from "#lib/data/record";
import * as choices from "#lib/data/reminders/choices";
import { endLook } from "#lib/data/reminders/looks";
import { sendReminder } from "#lib/data/reminders/sent";
import * as summaries from "#lib/data/summary";
import * as weeks from "#lib/data/week";

/** Test set-up: how a learner calls each write of the data layer. The first word of a key is its name. */

const SEALED = { kind: "reminder", messageId: "<1@example.org>", sealed: "sealed", until: null };
const LATER_WEEK = { monday: "2026-03-09", question: "click" } as const;

/** Writes by who the learner is, or by a secret that only they hold: each changes something of theirs. */
export const WRITES: Calls = {
  createSession: ({ userId, cookie: replaces, text: userAgent }) =>
    sessions.createSession({
      ...{ userId, passwordHash: PASSWORD_HASH, tokenHash: secret(), replaces, userAgent, now },
    }),
  connectIdentity: (me) =>
    connections.connectIdentity({
      ...{ tokenHash: me.cookie, intentHash: me.intent, now },
      identity: { issuer: "https://other.example.org", subject: me.text, label: me.text },
    }),
  disconnectIdentity: ({ userId }) =>
    connections.disconnectIdentity({ userId, issuer: "https://example.org" }),
  redeemSignInLink: ({ signIn: proofHash, link: browserHash }) =>
    redeemSignInLink({ proofHash, browserHash, now }),
  endSessionByToken: (me) => sessions.endSessionByToken(me.cookie),
  rememberDevice: ({ userId, device: tokenHash }) => rememberDevice({ userId, tokenHash, now }),
  endSessionsOf: (me) => endSessionsOf(me.email),
  deleteAccountOf: (me) => deleteAccountOf({ email: me.email, now }),
  endOtherSessions: ({ userId, session: keep }) => sessions.endOtherSessions({ userId, keep }),
  rehashPassword: ({ userId }) =>
    accounts.rehashPassword({ userId, from: PASSWORD_HASH, to: "stronger" }),
  changePassword: ({ userId, session: keep }) =>
    accounts.changePassword({ userId, from: PASSWORD_HASH, to: "new", keep, link: "end", now }),
  saveProfile: ({ userId, text: name }) =>
    accounts.saveProfile({ userId, at: now, on: ON, name, timeZone: "UTC", hoursPerWeek: 9 }),
  saveTimeZone: ({ userId }) =>
    accounts.saveTimeZone({ userId, at: now, on: ON, timeZone: "Asia/Tokyo" }),
  createMailToken: ({ userId }) =>
    tokens.createMailToken({ userId, purpose: "confirmEmail", tokenHash: secret(), now }),
  askForEmail: ({ userId, text: email }) =>
    askForEmail({ userId, email, browserHash: secret(), codeHash: secret(), now }),
  undoEmailChange: (me) => undoEmailChange({ tokenHash: me.undo, now }),
  addPasskey: ({ userId, text: name }) =>
    addPasskey({
      ...{ userId, name, credentialId: secret(), publicKey: secret(), counter: 0, now },
      transports: [],
    }),
  createChallenge: ({ userId }) =>
    createChallenge({ userId, hash: secret(), holder: secret(), purpose: "add", now }),
  beginHalfSignIn: ({ userId }) =>
    beginHalfSignIn({ userId, holder: secret(), passwordSeen: secret(), now }),
  endHalfSignIn: (me) => endHalfSignIn(me.step),
  turnSecondFactorOn: ({ userId }) =>
    secondFactor.turnSecondFactorOn({ userId, hashes: [secret()], now }),
  turnSecondFactorOff: ({ userId }) => secondFactor.turnSecondFactorOff({ userId }),
  renewRecoveryCodes: async ({ userId }) => {
    await secondFactor.turnSecondFactorOn({ userId, hashes: [], now });
    return secondFactor.renewRecoveryCodes({ userId, hashes: [secret()], now });
  },
  createProofCode: ({ userId, proving: browserHash }) =>
    createProofCode({ userId, browserHash, codeHash: secret(), now }),
  planDeletion: async ({ userId }) => {
    await deletions.keepAccount(userId);
    return deletions.planDeletion({ userId, now });
  },
  keepAccount: (me) => deletions.keepAccount(me.userId),
  deleteAccount: ({ userId }) => deletions.deleteAccount({ userId, now, when: "at-once" }),
  savePendingImport: async ({ userId }) => {
    const found = await pending.findPendingImport({ userId, after: new Date(0) });
    if (found?.archive === undefined) throw new Error("nothing was uploaded");
    return pending.savePendingImport({ userId, archive: found.archive, now });
  },
  importArchive: async (me) => {
    const found = await pending.findPendingImport({ userId: me.userId, after: new Date(0) });
    if (found?.archive === undefined) throw new Error("nothing was uploaded");
    return importArchive({ ...changeBy(me), given: found.archive });
  },
  dropPendingImport: (me) => pending.dropPendingImport(me.userId),
  deleteResetOfBrowser: (me) => tokens.deleteResetOfBrowser(me.browser),
  deleteUnconfirmedAccount: (me) =>
    tokenUses.deleteUnconfirmedAccount({ tokenHash: me.confirmation, now }),
  "commitToPath, after leaving": (me) =>
    enrollments.commitToPath({ ...changeBy(me), path: me.path, commitment, prior: ["sql"] }),
  answerBurst: (me) =>
    answerBurst({
      ...{ ...changeBy(me), day: ON, as: "before" },
      ticks: [{ milestone: SHARED }, { milestone: SHARED, step: "step-1" }],
    }),
  setCoolingOff: (me) => plans.setCoolingOff({ ...changeBy(me), days: 3 }),
  dismissNotice: (me) => dismissNotice({ ...changeBy(me), upToHopAt: now }),
  "hideForecast, where both see theirs": (me) => hideForecast(changeBy(me)),
  "showForecast, where both hide theirs": (me) => showForecast(changeBy(me)),
  "hideWeekLook, where both are pointed to theirs": (me) => weeks.hideWeekLook(changeBy(me)),
  "showWeekLook, where both hide theirs": (me) => weeks.showWeekLook(changeBy(me)),
  "saveWeekWords, the first of a week": (me) =>
    weeks.saveWeekWords({ ...changeBy(me), ...LATER_WEEK, seen: "", text: me.text }),
  "setGoal, to what Ben set last": (me) => setGoal({ ...changeBy(me), ...BENS_GOAL }),
  "dismissCorrection, as Ben did last": (me) =>
    dismissCorrection({ ...changeBy(me), correction: "stalled", until: BENS_UNTIL }),
  chooseReminders: (me) =>
    choices.chooseReminders({
      ...{ ...changeBy(me), kinds: ["look-back"], hour: 9, lookWeekday: 1, lookHour: 9 },
    }),
  keepReminders: (me) => choices.keepReminders({ ...changeBy(me), kinds: [] }),
  endLook: async ({ userId }) => {
    const { revision } = await getRecord(userId);
    return endLook({ userId, revision, lookAt: now, isResting: true });
  },
  sendReminder: async ({ userId, text: about }) => {
    const { revision } = await getRecord(userId);
    return sendReminder({
      reminder: { id: randomUUID(), userId, kind: "look-back", about, on: ON, at: now },
      ...{ revision, letter: { by: "mail", mail: SEALED }, lookAt: now },
    });
  },
  logWork: (me) => logWork({ ...changeBy(me), milestone: SHARED }),
  "logWork, of learning elsewhere": (me) => logWork({ ...changeBy(me), what: me.text }),
  notePause: (me) => pauses.notePause({ ...changeBy(me), from: ON }),
  completeMilestone: (me) => completions.completeMilestone({ ...changeBy(me), milestone: "blog" }),
  uncompleteMilestone: (me) =>
    completions.uncompleteMilestone({ ...changeBy(me), milestone: SHARED }),
  setTick: async (me) => {
    const seen = { userId: me.userId, revision: (await getRecord(me.userId)).revision, edition: 1 };
    const change = changeBy(me);
    const tick = { milestone: "blog", done: true, operationId: change.operationId };
    return setTick({ seen, tick, change });
  },
  markPrior: (me) => prior.markPrior({ ...changeBy(me), milestone: "blog" }),
  markAllPrior: (me) => prior.markAllPrior({ ...changeBy(me), milestones: ["blog"] }),
  "markDoneNow, of what both knew": (me) =>
    prior.markDoneNow({ ...changeBy(me), milestone: KNOWN }),
  tickStep: (me) => completions.tickStep({ ...changeBy(me), milestone: SHARED, step: "step-2" }),
  untickStep: (me) =>
    completions.untickStep({ ...changeBy(me), milestone: SHARED, step: "step-1" }),
  putAside: (me) => asides.putAside({ ...changeBy(me), milestone: "blog" }),
  takeUp: (me) => asides.takeUp({ ...changeBy(me), milestone: SHARED }),
  waiveMilestone: (me) =>
    asides.waiveMilestone({ ...changeBy(me), milestone: SHARED, reason: "known" }),
  unwaiveMilestone: (me) => asides.unwaiveMilestone({ ...changeBy(me), milestone: SHARED }),
  "saveWriting, the first": (me) =>
    saveWriting({ ...changeBy(me), milestone: "blog", kind: "note", seen: "", text: me.text }),
  addPicture: (me) =>
    addPicture({
      ...{ ...changeBy(me), milestone: SHARED },
      picture: { id: randomUUID(), bytes: new Uint8Array([1]), width: 1, height: 1 },
    }),
  savePortfolio: (me) =>
    savePortfolio({
      ...{ ...changeBy(me), handle: "somebody", line: me.text, projects: [SHARED], words: [] },
      ...{ areHoursShown: true, isListed: false },
    }),
  publishPortfolio: async (me) => {
    await withdrawPortfolio(changeBy(me));
    return publishPortfolio(changeBy(me));
  },
  withdrawPortfolio: (me) => withdrawPortfolio(changeBy(me)),
  keepLinkCheck: ({ userId, text }) =>
    keepLinkCheck({
      ...{ userId, milestone: SHARED, links: [], url: `https://example.org/${text}` },
      ...{ found: { state: "silent" }, at: now },
    }),
  addPushBrowser: (me) =>
    addPushBrowser({
      ...{ ...changeBy(me), endpoint: `https://push.example.org/${randomUUID()}` },
      sessionId: me.session,
      ...{ p256dh: me.text, auth: me.text, serverKey: me.text, userAgent: me.text },
    }),
  makeCalendarFeed: (me) => calendars.makeCalendarFeed({ ...changeBy(me), tokenHash: secret() }),
  revokeCalendarFeed: (me) => calendars.revokeCalendarFeed(changeBy(me)),
  offerSummary: (me) => summaries.offerSummary({ ...changeBy(me), choice: "stopped" }),
  "offerSummary, after it was stopped": async (me) => {
    await summaries.offerSummary({ ...changeBy(me), choice: "stopped" });
    return summaries.offerSummary({ ...changeBy(me), choice: "offered" });
  },
  askForSummary: async (me) => {
    await summaries.stopSummary({ id: me.summary });
    const asked = { id: randomUUID(), email: "mentor@example.org", now, mail: SEALED };
    return summaries.askForSummary({ ...asked, tokenHash: me.mentorLink });
  },
  confirmSummary: async (me) => {
    const id = randomUUID();
    await summaries.stopSummary({ id: me.summary });
    const asked = { id, email: "mentor@example.org", now, mail: SEALED };
    await summaries.askForSummary({ ...asked, tokenHash: me.mentorLink });
    return summaries.confirmSummary({ id, now, firstAt: now });
  },
  stopSummary: (me) => summaries.stopSummary({ id: me.summary }),
  endSummary: async ({ userId, summary: id }) => {
    const { lookAt } = await prisma().mentorSummary.findUniqueOrThrow({ where: { userId } });
    const due = { userId, id, email: "", toldAt: now, dueAt: now, lookAt: lookAt ?? now, now };
    return summaries.endSummary({ due, nextAt: now, mail: SEALED });
  },
  leaveComment: (me) =>
    comments.leaveComment({
      ...{ tokenHash: me.mentorLink, id: randomUUID(), milestone: SHARED, text: me.text, now },
      mailTo: () => SEALED,
    }),
  "chooseComments, to be mailed as Ben is": (me) =>
    comments.chooseComments({ ...changeBy(me), choice: "mailed" }),
  "chooseComments, not to be mailed": async (me) => {
    await comments.chooseComments({ ...changeBy(me), choice: "mailed" });
    return comments.chooseComments({ ...changeBy(me), choice: "not-mailed" });
  },
  "chooseComments, to take none": (me) =>
    comments.chooseComments({ ...changeBy(me), choice: "stopped" }),
  noteLooked: (me) => mentors.noteLooked({ tokenHash: me.mentorLink, now }),
  makeMentorLink: (me) => mentors.makeMentorLink({ ...changeBy(me), tokenHash: secret() }),
  revokeMentorLink: (me) => mentors.revokeMentorLink(changeBy(me)),
};
