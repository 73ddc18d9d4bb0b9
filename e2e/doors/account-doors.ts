import { handleOf } from "#lib/data/ownership/rows-example";
import type { Doors } from "./door.ts";

/** How the actions of accounts are called: signing in and up, mailed links, settings. */

const NEW_PASSWORD = "another walk of many steps";

export const SIGN_IN_DOORS: Doors = {
  signUpAction: {
    fields: () => ({
      ...{ name: "Grace", email: "grace@example.org", password: NEW_PASSWORD },
      timeZone: "Europe/Berlin",
    }),
    makesForAnyone: ["KnownDevice", "MailToken", "PushBrowser", "Session", "User", "mail"],
    replacesSession: true,
  },
  confirmSignUpAction: {
    fields: ({ secrets }) => ({ code: secrets.code }),
    cookies: ({ secrets }) => ({ "sign-up": secrets.signUp }),
  },
  signInAction: {
    fields: ({ email, secrets }) => ({ email, password: secrets.password }),
    bearer: true,
  },
  signInWithAction: {
    fields: () => ({ provider: "github" }),
    changesNothing: "it leads to the provider: e2e/providers.spec.ts",
  },
  requestSignInLinkAction: { fields: ({ email }) => ({ email }), makesForAnyone: ["mail"] },
  signInByLinkAction: {
    fields: ({ secrets }) => ({ token: secrets.signIn }),
    cookies: ({ secrets }) => ({ "mail-link": secrets.link }),
  },
  signInByCodeAction: {
    fields: ({ secrets }) => ({ code: secrets.code }),
    cookies: ({ secrets }) => ({ "mail-link": secrets.link }),
  },
  // With an answer it needs a passkey: e2e/passkeys.spec.ts.
  signInByPasskeyAction: { makesForAnyone: ["PasskeyChallenge"] },
  askForSecondStepAction: { cookies: ({ secrets }) => ({ step: secrets.step }) },
  secondStepByPasskeyAction: {
    fields: () => ({ answer: "{}" }),
    cookies: ({ secrets }) => ({ step: secrets.step }),
    changesNothing: "it needs a passkey: e2e/passkeys.spec.ts",
  },
  secondStepByCodeAction: {
    fields: ({ secrets }) => ({ recovery: secrets.recovery }),
    cookies: ({ secrets }) => ({ step: secrets.step }),
  },
  requestResetAction: { fields: ({ email }) => ({ email }), makesForAnyone: ["mail"] },
  resetByLinkAction: {
    fields: ({ secrets }) => ({ token: secrets.reset, password: NEW_PASSWORD }),
    cookies: ({ secrets }) => ({ reset: secrets.browser }),
  },
  resetByCodeAction: {
    fields: ({ secrets }) => ({ code: secrets.code, password: NEW_PASSWORD }),
    cookies: ({ secrets }) => ({ reset: secrets.browser }),
  },
  confirmByPasswordAction: {
    fields: ({ secrets }) => ({ token: secrets.confirmation, password: secrets.password }),
    bearer: true,
  },
  confirmEmailAction: { fields: ({ secrets }) => ({ token: secrets.confirmation }) },
  disownAccountAction: {
    fields: ({ secrets }) => ({ token: secrets.confirmation }),
    bearer: true,
  },
  undoEmailChangeAction: { fields: ({ secrets }) => ({ token: secrets.undo }), bearer: true },
  answerReminderAction: {
    fields: ({ reminder }) => ({ token: reminder, say: "done" }),
    changesNothing: "it needs a link that is signed: e2e/reminders.spec.ts",
  },
  keepRemindersAction: {
    fields: ({ userId }) => ({ token: userId }),
    changesNothing: "it needs a link that is signed: e2e/reminders.spec.ts",
  },
  chooseThemeAction: {
    fields: () => ({ theme: "dark" }),
    changesNothing: "the browser keeps it: e2e/theme.spec.ts",
  },
};

export const SETTINGS_DOORS: Doors = {
  saveProfileAction: {
    fields: () => ({
      ...{ name: "Grace", timeZone: "Europe/Paris", hoursPerWeek: "5" },
      ...{ nameSeen: "words of-ada", timeZoneSeen: "", hoursPerWeekSeen: "" },
    }),
  },
  saveTimeZoneAction: { fields: () => ({ timeZone: "Europe/Paris" }) },
  sendConfirmationAction: {},
  changePasswordAction: {
    fields: ({ secrets }) => ({ current: secrets.password, password: NEW_PASSWORD }),
  },
  askForEmailAction: { fields: () => ({ email: "grace@example.org" }) },
  changeEmailAction: { fields: ({ secrets }) => ({ code: secrets.code }) },
  endSessionAction: { fields: ({ elsewhere }) => ({ session: elsewhere }) },
  endOtherSessionsAction: {},
  connectAction: { fields: () => ({ provider: "github" }) },
  disconnectAction: { fields: () => ({ issuer: "https://example.org" }) },
  askForNewPasskeyAction: { fields: () => ({ name: "A key" }) },
  addPasskeyAction: {
    fields: () => ({ name: "A key", answer: "{}" }),
    changesNothing: "it needs a passkey: e2e/passkeys.spec.ts",
  },
  removePasskeyAction: { fields: ({ passkey }) => ({ passkey }) },
  turnSecondFactorOnAction: {},
  turnSecondFactorOffAction: {
    prepare: `UPDATE "User" SET "secondFactorAt" = "createdAt" WHERE id = $1`,
  },
  renewRecoveryCodesAction: {
    prepare: `UPDATE "User" SET "secondFactorAt" = "createdAt" WHERE id = $1`,
  },
  askForProofAction: {},
  proveByPasswordAction: { fields: ({ secrets }) => ({ password: secrets.password }) },
  proveByPasskeyAction: {
    fields: () => ({ answer: "{}" }),
    changesNothing: "it needs a passkey: e2e/passkeys.spec.ts",
  },
  sendProofCodeAction: {
    prepare: `WITH gone AS (DELETE FROM "Passkey" WHERE "userId" = $1)
      UPDATE "User" SET "passwordHash" = NULL WHERE id = $1`,
  },
  proveByCodeAction: { fields: ({ secrets }) => ({ code: secrets.code }) },
  planDeletionAction: { prepare: `DELETE FROM "AccountDeletion" WHERE "userId" = $1` },
  keepAccountAction: {},
};

export const ADMIN_DOORS: Doors = {
  inviteAction: { admin: true, fields: () => ({ email: "grace@example.org" }) },
  takeBackInvitationAction: {
    admin: true,
    prepare: `INSERT INTO "Invitation" (id, email, "tokenHash", "createdAt", "expiresAt")
      VALUES ($1, 'grace@example.org', '\\x00', now(), now())`,
    fields: ({ userId }) => ({ invitation: userId }),
  },
  dismissBrokenLinkAction: {
    admin: true,
    prepare: `INSERT INTO "BrokenLink" ("milestoneId", url, "firstAt", "lastAt")
      SELECT 'git', 'https://docs.python.org/3/', now(), now() WHERE $1::uuid IS NOT NULL`,
    fields: () => ({ milestone: "git", url: "https://docs.python.org/3/" }),
  },
  endLearnerSessionsAction: { admin: true, fields: () => ({ email: "of-ada@example.org" }) },
  deleteLearnerAction: {
    admin: true,
    fields: () => ({ email: "of-ada@example.org", again: "of-ada@example.org" }),
  },
  dismissReportsAction: { admin: true, fields: (its) => ({ handle: handleOf(its) }) },
  stopPortfolioAction: {
    admin: true,
    fields: (its) => ({ handle: handleOf(its), asked: "down" }),
  },
  retryMailAction: {
    admin: true,
    fields: ({ userId }) => ({ mail: userId }),
    changesNothing: "it needs a mail that was given up: e2e/admin.spec.ts",
  },
};
