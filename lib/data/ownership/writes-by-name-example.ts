import { createConnectIntent } from "#lib/data/account/connections";
import { changeEmail } from "#lib/data/account/email-changes";
import * as tokenUses from "#lib/data/account/mail-token-uses";
import { spendChallenge } from "#lib/data/account/passkey-challenges";
import * as passkeys from "#lib/data/account/passkeys";
import * as proofs from "#lib/data/account/proofs";
import { spendRecoveryCode } from "#lib/data/account/recovery-codes";
import * as sessions from "#lib/data/account/sessions";
import { prisma } from "#lib/data/client";
import { judgeComment } from "#lib/data/comment";
import * as enrollments from "#lib/data/commit";
import { exemptEnrollment } from "#lib/data/focus";
import { hideForecast, showForecast } from "#lib/data/forecast";
import { saveWriting } from "#lib/data/milestone";
import { BENS_LOG_ON, type Names, type Person, SHARED } from "#lib/data/ownership/rows-example";
import {
  type CallsByName,
  changeBy,
  commitment,
  newSecret,
  NOW as now,
  ON,
} from "#lib/data/ownership/world-example";
import * as pauses from "#lib/data/pause";
import * as pictures from "#lib/data/pictures/pictures";
import * as plans from "#lib/data/plan";
import { takePriorBack } from "#lib/data/progress/prior";
import { correctLog, removeLog } from "#lib/data/progress/work-logs";
import { removePushBrowser } from "#lib/data/push/browsers";
import { forgetPushReceiver } from "#lib/data/push/receivers";
import { answerReminder } from "#lib/data/reminders/sent";
import { delayReviews, reviewAnswer } from "#lib/data/review/reviews";
import { acceptRoadmap } from "#lib/data/roadmap/accept-roadmap";
import * as switches from "#lib/data/switch";
import * as trials from "#lib/data/trial";
import * as weeks from "#lib/data/week";

const WEEK = { monday: "2026-03-02", question: "click" } as const;

/** Test set-up: how a learner calls each write that names something of theirs. The first word of a key is its name. */

const snapshot = { phase: "projects", depth: 0.5, activeDays: 9 } as const;
const trialEnd = ({ trial }: Names) => ({ trial, endedAt: now, snapshot });
const logOf = ({ log: id }: Names) => ({ id, on: ON, at: now });
const versionsOf = (pathId: string) =>
  prisma().roadmap.findMany({ where: { pathId }, orderBy: { version: "asc" } });

/** Writes that name something besides: what the other has can be changed no more than what nobody has. */
export const WRITES_BY_NAME: CallsByName = {
  answerReminder: (me, { reminder }) =>
    answerReminder({ ...changeBy(me), reminder, kind: "planned-day", answer: "not-today" }),
  judgeComment: (me, { comment: id }) =>
    judgeComment({ ...changeBy(me), comment: { id, milestone: SHARED }, as: "removed" }),
  "judgeComment, to keep it": (me, { comment: id }) =>
    judgeComment({ ...changeBy(me), comment: { id, milestone: SHARED }, as: "kept" }),
  "judgeComment, to hide it": (me, { comment: id }) =>
    judgeComment({ ...changeBy(me), comment: { id, milestone: SHARED }, as: "hidden" }),
  removePushBrowser: (me, { pushBrowser: id }) => removePushBrowser({ ...changeBy(me), id }),
  forgetPushReceiver: ({ userId }, { pushBrowser: id }) => forgetPushReceiver({ userId, id }),
  describePicture: (me, { picture }) =>
    pictures.describePicture({
      ...{ ...changeBy(me), milestone: SHARED, picture, description: me.text.toUpperCase() },
    }),
  removePicture: (me, { picture }) =>
    pictures.removePicture({ ...changeBy(me), milestone: SHARED, picture }),
  createConnectIntent: ({ userId, reset: intentHash }, { session: sessionId }) =>
    createConnectIntent({ userId, sessionId, intentHash, now }),
  endSession: ({ userId }, { session: id }) => sessions.endSession({ id, userId }),
  changeEmail: ({ userId, session: keep, code: codeHash }, { wishing: browserHash }) =>
    changeEmail({ userId, keep, browserHash, codeHash, undoHash: newSecret(), now }),
  notePasskeyUse: ({ userId }, { passkey: id }) =>
    passkeys.notePasskeyUse({ id, userId, counter: 2, now }),
  removePasskey: ({ userId }, { passkey: id }) => passkeys.removePasskey({ id, userId }),
  spendChallenge: (me, { challenge: hash }) =>
    spendChallenge({ hash, holder: me.step, purpose: "add", now }),
  spendRecoveryCode: ({ userId }, { recovery: hash }) => spendRecoveryCode({ userId, hash }),
  recordProof: ({ userId }, { session: sessionId }) =>
    proofs.recordProof({ userId, sessionId, now }),
  proveByCode: (me, { proving: browserHash, session: sessionId }) =>
    proofs.proveByCode({ userId: me.userId, sessionId, browserHash, codeHash: me.code, now }),
  confirmEmail: ({ userId }, { confirmation: tokenHash }) =>
    tokenUses.confirmEmail({ tokenHash, userId, now }),
  resetPassword: ({ reset: tokenHash }, { browser: browserHash }) =>
    tokenUses.resetPassword({ tokenHash, browserHash, passwordHash: "new", now }),
  switchPath: (me, { open: enrollment }) =>
    switches.switchPath({
      ...{ ...changeBy(me), path: me.otherPath, reason: "", enrollment, snapshot, commitment },
      trial: trialEnd(me),
    }),
  "switchPath, with a trial": (me, its) =>
    switches.switchPath({
      ...{ ...changeBy(me), path: me.otherPath, reason: "", enrollment: me.open, snapshot },
      ...{ commitment, trial: trialEnd(its) },
    }),
  "switchAfterLeaving, after leaving": (me, { left: enrollment }) =>
    switches.switchAfterLeaving({
      ...{ ...changeBy(me), path: me.path, reason: "another", enrollment, commitment },
    }),
  completePath: (me, { open: enrollment }) =>
    enrollments.completePath({ ...changeBy(me), enrollment, snapshot, trial: trialEnd(me) }),
  leavePath: (me, { open: enrollment }) =>
    enrollments.leavePath({
      ...{ ...changeBy(me), enrollment, snapshot, reason: "", trial: trialEnd(me) },
    }),
  exemptEnrollment: (me, { left: enrollment }) =>
    exemptEnrollment({ ...changeBy(me), enrollment, because: "ill" }),
  "startTrial, without one": (me, { open: beside }) =>
    trials.startTrial({ ...changeBy(me), path: me.otherPath, why: "", beside }),
  endTrial: (me, its) => trials.endTrial({ ...changeBy(me), end: trialEnd(its) }),
  planSwitch: (me, { open: enrollment }) =>
    plans.planSwitch({
      ...{ ...changeBy(me), enrollment, path: me.otherPath, reason: "", dueOn: ON },
      replaced: me.plan,
    }),
  "planSwitch, instead of a plan": (me, { plan: replaced }) =>
    plans.planSwitch({
      ...{ ...changeBy(me), enrollment: me.open, path: me.otherPath, reason: "", dueOn: ON },
      replaced,
    }),
  resolvePlannedSwitch: (me, { plan }) =>
    plans.resolvePlannedSwitch({ ...changeBy(me), plan, as: "cancelled" }),
  correctLog: (me, its) =>
    correctLog({
      ...changeBy(me),
      log: logOf(its),
      what: me.text,
      hours: 9,
      done: { on: ON, at: now },
    }),
  "correctLog, to a date on which Ben logged the milestone": (me, its) =>
    correctLog({ ...changeBy(me), log: logOf(its), hours: 9, done: { on: BENS_LOG_ON, at: now } }),
  removeLog: (me, its) => removeLog({ ...changeBy(me), log: logOf(its) }),
  reflectOnSwitch: (me, { open: enrollment }) =>
    switches.reflectOnSwitch({ ...changeBy(me), enrollment, text: "" }),
  acceptRoadmap: async (me, { open: enrollment, path }) => {
    const [from, to] = await versionsOf(path);
    if (from === undefined || to === undefined) throw new Error("two versions were published");
    return acceptRoadmap({ ...changeBy(me), enrollment, path, from, to });
  },
  changePause: (me, { pause }) => pauses.changePause({ ...changeBy(me), pause, from: ON }),
  removePause: (me, { pause }) => pauses.removePause({ ...changeBy(me), pause, from: ON }),
  "saveWriting, other words": (me, { milestone, text: seen }) =>
    saveWriting({ ...changeBy(me), milestone, kind: "explanation", seen, text: "other words" }),
  "saveWriting, none any more": (me, { milestone, text: seen }) =>
    saveWriting({ ...changeBy(me), milestone, kind: "explanation", seen, text: "" }),
  "saveWeekWords, other words": (me, { text: seen }) =>
    weeks.saveWeekWords({ ...changeBy(me), ...WEEK, seen, text: "other words" }),
  "saveWeekWords, none any more": (me, { text: seen }) =>
    weeks.saveWeekWords({ ...changeBy(me), ...WEEK, seen, text: "" }),
  reviewAnswer: (me, { milestone }) =>
    reviewAnswer({ ...changeBy(me), milestone, outcome: "faded" }),
  takePriorBack: (me, { marked }) => takePriorBack({ ...changeBy(me), marked }),
  delayReviews: (me, { milestone }) =>
    delayReviews({ ...changeBy(me), delays: [{ milestone, until: ON }] }),
};

/** What happens before a call, by its key. */
export const BEFORE: Readonly<
  Record<string, (people: Readonly<{ me: Person; other: Person }>) => Promise<unknown>>
> = {
  "commitToPath, after leaving": ({ me }) => leave(me),
  "switchAfterLeaving, after leaving": ({ me }) => leave(me),
  "startTrial, without one": ({ me }) => trials.endTrial({ ...changeBy(me), end: trialEnd(me) }),
  "hideForecast, where both see theirs": ({ other }) => showForecast(changeBy(other)),
  "hideWeekLook, where both are pointed to theirs": ({ other }) =>
    weeks.showWeekLook(changeBy(other)),
  "showWeekLook, where both hide theirs": ({ me }) => weeks.hideWeekLook(changeBy(me)),
  "showForecast, where both hide theirs": ({ me }) => hideForecast(changeBy(me)),
};

function leave(me: Person) {
  const given = { ...changeBy(me), enrollment: me.open, snapshot, trial: trialEnd(me) };
  return enrollments.leavePath({ ...given, reason: "" });
}
