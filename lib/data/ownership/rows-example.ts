import { createHash } from "node:crypto";
import { prisma } from "#lib/data/client";
import { NOON } from "#lib/data/learner-example";
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, NO_REMINDERS } from "#lib/domain/archive/archive";
import { archiveListsSchema } from "#lib/domain/archive/archive-rows";

/** Test set-up: one learner's rows in every table, each text with their mark in it. */

export const DAY = 86_400_000;

/** Both have the same hash, which therefore proves nobody. */
export const PASSWORD_HASH = "$argon2id$the-same-for-both";

/** Both have rows about this milestone: whoever forgets whose they are finds two. */
export const SHARED = "git";

/** Both could do it before Waymark: `marked` is the operation that said so. */
export const KNOWN = "cv";

/** What Ben said last, after all that Ada said. */
export const BENS_GOAL = { weekdays: [6], reserveDays: 2 };
export const BENS_UNTIL = "2026-06-06";
export const BENS_LOG_ON = "2026-03-05";

/** What a call may name besides the learner: ids, secrets, a text, and a milestone that only they explained. */
export type Names = Readonly<
  Record<"email" | "text" | "milestone" | "path", string> &
    Record<"session" | "left" | "open" | "trial" | "plan" | "pause" | "event", string> &
    Record<
      | "log"
      | "marked"
      | "pendingImport"
      | "passkey"
      | "reminder"
      | "calendar"
      | "picture"
      | "comment"
      | "sharing"
      | "pushBrowser"
      | "summary",
      string
    > &
    Record<
      | "cookie"
      | "intent"
      | "signIn"
      | "link"
      | "confirmation"
      | "reset"
      | "browser"
      | "code"
      | "proving"
      | "mentorLink"
      | "calendarToken"
      | "device"
      | "credential"
      | "undo"
      | "wishing"
      | "challenge"
      | "step"
      | "recovery",
      Buffer<ArrayBuffer>
    >
>;

export type Person = Names &
  Readonly<{
    userId: string;
    mark: string;
    /** The path that they left, try, and plan to switch to. */
    otherPath: string;
    /** How much newer their rows are than Ada's: an hour for Ben. */
    hours: 0 | 1;
  }>;

/** Writes rows of a learner into every table. */
export async function writeRows(person: Person): Promise<void> {
  const { userId, text, milestone, path, otherPath, hours } = person;
  const on = (days: number) => new Date(Date.UTC(2026, 2, 3 + days + hours));
  const at = (days: number) => new Date(NOON.getTime() + days * DAY + hours * 3_600_000);
  const mine = { userId, milestoneId: SHARED, at: at(1) };
  const dated = { ...mine, on: on(1) };
  const used = { userId, userAgent: text, createdAt: at(27), lastSeenAt: at(29) };
  const connecting = { connectHash: person.intent, connectUntil: at(31) };
  const mailed = { userId, createdAt: at(29), expiresAt: at(31) };
  const link = { browserHash: person.browser, codeHash: person.code };
  const begun = { userId, pathId: path, roadmapId: await firstVersion(path), why: text };
  const beside = { ...begun, pathId: otherPath, roadmapId: await firstVersion(otherPath) };
  const happened = { userId, type: "left", data: { reason: text }, on: on(5), at: at(5) };
  const corrected = { userId, correction: "stalled", at: at(1) };
  const isBen = hours === 1;
  const onShared = { milestoneId: SHARED, at: at(2) };
  const db = prisma();
  await db.$transaction([
    db.user.create({
      data: {
        ...{ id: userId, name: text, email: person.email, passwordHash: PASSWORD_HASH },
        ...{ createdAt: at(0), forecastHiddenAt: isBen ? at(1) : null },
        weekLookHiddenAt: isBen ? at(1) : null,
      },
    }),
    db.session.createMany({
      data: [
        { ...used, id: person.session, tokenHash: person.cookie, ...connecting },
        { ...used, tokenHash: hashOf(`${text} elsewhere`) },
        { ...used, tokenHash: hashOf(`${text} run out`), createdAt: at(5), lastSeenAt: at(6) },
      ],
    }),
    db.identity.create({
      data: {
        ...{ userId, issuer: "https://example.org", subject: text, label: text },
        createdAt: at(2),
      },
    }),
    db.mailToken.createMany({
      data: [
        { ...mailed, purpose: "confirmEmail", tokenHash: person.confirmation },
        { ...mailed, purpose: "resetPassword", tokenHash: person.reset, ...link },
        { ...mailed, purpose: "signIn", tokenHash: person.signIn, browserHash: person.link },
        { ...mailed, purpose: "resetPassword", tokenHash: hashOf(text), expiresAt: at(20) },
        { ...mailed, purpose: "undoEmail", tokenHash: person.undo, email: `old ${text}` },
        {
          ...{ ...mailed, purpose: "changeEmail", tokenHash: hashOf(`${text} new`) },
          ...{ browserHash: person.wishing, codeHash: person.code, email: `new ${text}` },
        },
        {
          ...{ ...mailed, purpose: "proveAgain", tokenHash: hashOf(`${text} again`) },
          ...{ browserHash: person.proving, codeHash: person.code },
        },
      ],
    }),
    db.knownDevice.create({
      data: { userId, tokenHash: person.device, createdAt: at(2), usedAt: at(2) },
    }),
    db.passkey.create({
      data: {
        ...{ id: person.passkey, userId, name: text, credentialId: person.credential, counter: 1 },
        ...{ publicKey: hashOf(text), transports: [text], createdAt: at(1) },
      },
    }),
    db.passkeyChallenge.create({
      data: {
        ...{ hash: person.challenge, purpose: "add", holder: person.step, userId },
        expiresAt: at(31),
      },
    }),
    db.recoveryCode.create({ data: { userId, hash: person.recovery, createdAt: at(1) } }),
    db.halfSignIn.create({
      data: { userId, holder: person.step, passwordSeen: person.code, expiresAt: at(31) },
    }),
    db.calendarFeed.create({
      data: {
        ...{ userId, id: person.calendar, tokenHash: person.calendarToken },
        ...{ startsAt: 60, createdAt: at(2) },
      },
    }),
    db.mentorLink.create({
      data: {
        ...{ id: person.sharing, userId, tokenHash: person.mentorLink, createdAt: at(2) },
        commentsMailedAt: isBen ? at(2) : null,
      },
    }),
    db.mentorSummary.create({
      data: {
        ...{ userId, linkId: person.sharing, id: person.summary, email: `mentor ${text}` },
        ...{
          offeredAt: at(2),
          askedAt: at(2),
          confirmedAt: at(3),
          toldAt: at(3),
          lookAt: at(5_000),
        },
      },
    }),
    db.mentorComment.createMany({
      data: [
        { id: person.comment, userId, linkId: person.sharing, ...onShared, text },
        {
          ...{ id: crypto.randomUUID(), userId, linkId: person.sharing, milestoneId: milestone },
          ...{ text, at: at(3), keptAt: at(4) },
        },
      ],
    }),
    db.linkCheck.create({
      data: {
        ...{ userId, milestoneId: SHARED, url: `https://example.org/${text}` },
        ...{ state: "answers", at: at(2) },
      },
    }),
    db.pushBrowser.create({
      data: {
        ...{ userId, id: person.pushBrowser, endpoint: `https://push.example.org/${text}` },
        ...{ p256dh: text, auth: text, serverKey: text, userAgent: text },
        ...{ sessionId: person.session, createdAt: at(2) },
      },
    }),
    db.portfolio.create({
      data: {
        ...{ userId, handle: handleOf(person), line: text, at: at(3) },
        ...{ publishedAt: at(3), listedAt: isBen ? at(3) : null },
      },
    }),
    db.portfolioItem.createMany({
      data: [
        { userId, milestoneId: SHARED, part: "project", at: at(3) },
        { userId, milestoneId: milestone, part: "words", at: at(3) },
      ],
    }),
    db.portfolioReport.create({ data: { userId, reason: "Rude", at: at(4) } }),
    db.accountDeletion.create({ data: { userId, askedAt: at(29), dueAt: at(5_000) } }),
    db.pendingImport.create({
      data: { userId, id: person.pendingImport, uploadedAt: at(30), archive: fileOf(person) },
    }),
    db.enrollment.createMany({
      data: [
        {
          ...{ ...beside, id: person.left, kind: "committed", startedAt: at(2), exempt: text },
          ...{ endedAt: at(3), endedAs: "left", switchReason: text },
          ...{ endedPhase: "projects", endedDepth: 0.5, endedActiveDays: 3 },
        },
        { ...begun, id: person.open, kind: "committed", startedAt: at(4) },
        { ...beside, id: person.trial, kind: "trial", startedAt: at(25) },
      ],
    }),
    db.completion.create({ data: dated }),
    db.completion.create({ data: { ...dated, milestoneId: KNOWN, at: at(7), prior: true } }),
    db.event.create({
      data: {
        ...{ userId, type: "prior-recorded", operationId: person.marked, at: at(7), on: on(7) },
        data: { milestones: [KNOWN] },
      },
    }),
    db.waiver.create({ data: { ...mine, reason: text } }),
    db.putAside.create({ data: mine }),
    db.stepTick.create({ data: { ...dated, stepId: "step-1" } }),
    db.workLog.create({ data: { ...dated, hours: 1 + hours } }),
    db.workLog.create({ data: { ...dated, id: person.log, what: text } }),
    db.burstAnswer.create({ data: { userId, on: on(1), as: "since", since: on(0), at: at(1) } }),
    db.evidence.create({ data: { ...dated, url: text } }),
    db.evidencePicture.create({
      data: {
        ...{ id: person.picture, ...mine, description: text, width: 1, height: 1 },
        bytes: new Uint8Array(Buffer.from(text)),
      },
    }),
    db.note.create({ data: { ...dated, text } }),
    db.explanation.create({ data: { ...dated, text } }),
    db.explanation.create({ data: { ...dated, text, milestoneId: milestone } }),
    db.appliedOperation.createMany({
      data: [1, -200].map((days) => ({ userId, id: crypto.randomUUID(), at: at(days) })),
    }),
    db.event.create({ data: { ...happened, id: person.event } }),
    db.event.create({ data: { ...happened, at: at(6) } }),
    db.noticeDismissal.create({ data: { userId, upToHopAt: at(1), at: at(1) } }),
    db.pause.create({ data: { userId, id: person.pause, from: on(1), to: on(2), at: at(1) } }),
    db.plannedSwitch.create({
      data: {
        ...{ id: person.plan, userId, enrollmentId: person.open, pathId: otherPath },
        ...{ reason: text, at: at(9), dueOn: on(16) },
      },
    }),
    db.weeklyGoal.create({
      data: {
        ...(isBen ? BENS_GOAL : { weekdays: [1], reserveDays: 0 }),
        ...{ userId, since: on(1), at: at(1) },
      },
    }),
    db.review.create({ data: { ...dated, outcome: "confirmed" } }),
    db.reviewDelay.create({ data: { ...mine, until: on(9) } }),
    db.switchReflection.create({
      data: { userId, enrollmentId: person.left, text, at: at(9) },
    }),
    db.weekLook.create({
      data: { userId, monday: new Date("2026-03-02"), question: "click", text, at: at(6) },
    }),
    db.reminderChoices.create({
      data: { userId, kinds: ["planned-day"], hour: 18, lookWeekday: 7, lookHour: 17, at: at(1) },
    }),
    db.reminder.create({
      data: {
        ...{ id: person.reminder, userId, kind: "planned-day", about: text, on: on(6), at: at(6) },
        ...{ milestoneId: milestone, stepId: "step-2" },
      },
    }),
    db.correctionDismissal.createMany({
      data: [
        { ...corrected, reason: text },
        { ...corrected, at: at(2), until: isBen ? new Date(BENS_UNTIL) : on(40) },
      ],
    }),
  ]);
}

/** A public name of a page, which says nothing of whose it is. */
export function handleOf({ userId }: Readonly<{ userId: string }>): string {
  return `p-${userId.slice(0, 5)}`;
}

/** A file that says nothing but whose it is. */
export function fileOf({ text, email }: Pick<Person, "text" | "email">) {
  const at = NOON.toISOString();
  const lists = Object.keys(archiveListsSchema.shape).map((list) => [list, []] as const);
  return {
    ...{ format: ARCHIVE_FORMAT, schemaVersion: ARCHIVE_VERSION, exportedAt: at },
    account: {
      name: text,
      email,
      emailConfirmedAt: null,
      deletion: null,
      sessions: [],
      mentorLinks: [],
      services: [],
      passkeys: [],
      portfolio: null,
      reminders: NO_REMINDERS,
      calendar: null,
      pictures: [],
      comments: [],
      notifications: [],
      summary: null,
    },
    settings: {
      ...{ timeZone: null, hoursPerWeek: null, coolingOffDays: 7, forecastHiddenAt: null },
      weekLookHiddenAt: null,
      joinedAt: at,
    },
    record: Object.fromEntries(lists),
  };
}

function hashOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(text).digest());
}

async function firstVersion(pathId: string): Promise<string> {
  const where = { pathId, version: 1 };
  return (await prisma().roadmap.findFirstOrThrow({ where, select: { id: true } })).id;
}
