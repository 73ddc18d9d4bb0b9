import { NAME_LENGTH, PASSWORD_LENGTH } from "#lib/domain/account";
import { LONGEST_COMMENT } from "#lib/domain/comment";
import { PASSKEY_NAME_LENGTH } from "#lib/domain/passkey";
import { PAUSE_YEARS } from "#lib/domain/pause/pause-input";
import { LONGEST_DESCRIPTION } from "#lib/domain/pictures/picture";
import { MOST_COOLING_OFF_DAYS } from "#lib/domain/plan";
import { LONGEST_LINE, LONGEST_REPORT } from "#lib/domain/portfolio/portfolio-input";
import { MOST_BROWSERS } from "#lib/domain/push/push-browser";
import type { InputProblem } from "#lib/domain/text/input-problem";
import { LONGEST_TEXT } from "#lib/domain/text/storable";
import { LOGGED_BACK_DAYS } from "#lib/domain/work-log";

/** What a form says when it was refused for what stands in the database or in the session, not for what was typed. */
export const REFUSALS = {
  signedOut:
    "You were signed out, so nothing was changed. What you wrote is still here: sign in again in another tab, then try again here.",
  signedOutOfWritings:
    "You were signed out, so this is not saved yet. Sign in again in another tab, then save it here.",
  signedOutOfReview:
    "You were signed out, so your answer is not saved yet. Sign in again in another tab, then answer here again.",
  unproven:
    "It has been more than 10 minutes since you signed in or confirmed that it is you, so nothing was changed. What you typed is still here: confirm that it is you in another tab, then try again here.",
  wrongPassword: "That is not your password. Enter the one you sign in with.",
  proofCodeDead:
    "This code is wrong or has expired. Check it against the newest email, or send another one.",
  sameEmail: "This is your address already. Enter another one.",
  addressTakenByNow:
    "Meanwhile this address has an account of its own, so nothing was changed. Use another address.",
  emailUndoDead:
    "This link no longer works. It has expired after 7 days, or has already been used.",
  passkeyUnknown:
    "This passkey does not belong to an account here. It may have been removed: use another way to sign in.",
  passkeyRefused:
    "This passkey could not be checked, or it took longer than 5 minutes. Nothing was changed: try again.",
  secondStepLate:
    "It took longer than 10 minutes since you entered your password, or you began in another browser. Sign in again.",
  recoveryCodeWrong:
    "This recovery code is wrong, or was used before. Check it, or take another one from your list.",
  secondFactorNeedsPasskey:
    "You need a password and a passkey first: then the passkey can be asked for after the password.",
  passkeyThere: "This passkey is already in your list.",
  passkeysFull: "You have 20 passkeys, which is as many as Waymark keeps. Remove one first.",
  passkeyLastWayIn:
    "This is your only way to sign in, so it was not removed. Set a password or add another passkey first.",
  passkeyAskedAfterPassword:
    "This is your only passkey, and you asked for one after your password. Turn that off first, or add another passkey.",
  otherLearner:
    "Someone else has signed in on this browser since you opened this page, so nothing was saved. Keep this page open, sign in as yourself in another tab, then try again here.",
  signedOutOfReport:
    "You were signed out, so your report was not sent. Sign in again in another tab, then try again here.",
  recordChangedElsewhere:
    "Your record changed in another tab, so nothing was done here. This page now shows the latest: look at it, and choose again.",
  logRemoved:
    "This entry was removed in another tab, so there is nothing to correct. What you typed is still here: you can log it again.",
  committedElsewhere:
    "You began a path in another tab, so nothing was saved here. What you wrote is still here: copy what you want to keep, then open this path again.",
  leftElsewhere:
    "You changed your path in another tab, so nothing was changed here. What you wrote is still here: copy what you want to keep, then reload this page.",
  mentorLinkSentTwice:
    "This was sent twice. The address was shown the first time and cannot be shown again: if you did not copy it, make a new one.",
  pictureGone: "This picture was removed in another tab, so there is nothing to describe.",
  summaryNotOffered:
    "No weekly email is offered by this link now, or one is sent already, so nothing was sent.",
  pageGone: "This page is no longer here, so there is nothing left to report.",
  pushNotPlain:
    "This browser names a place for notifications that Waymark does not send to. Your reminders come by email.",
  pushBrowsersFull: `Your reminders are shown by ${MOST_BROWSERS} browsers already, which is the limit. Turn one of them off first.`,
  pushOff: "Notifications are turned off on this Waymark. Your reminders come by email.",
  calendarSentTwice:
    "This was sent twice. The address was shown the first time and cannot be shown again: if you did not copy it, make a new one.",
  linkReplaced: "This link has changed. Open this page again to see the new one.",
  signUpClosed: "This Waymark is not taking new accounts. Ask the people who run it for one.",
  addressTaken: "There is already an account with this email. Sign in, or reset your password.",
  wrongSignIn: "Wrong email or password. Check both, or reset your password.",
  wrongPasswordOfAccount:
    "That is not the password of this account. Try again, or choose “Delete this account”.",
  wrongCurrentPassword: "That is not your current password. Enter the one you sign in with.",
  commonPassword:
    "This password is too common. Choose another one: a few words in a row work well.",
  confirmationLinkDead:
    "This link no longer works. Sign in, and send yourself a new one from your settings.",
  resetLinkDead: "This link no longer works. Ask for a new one, and use the newest email.",
  signUpCodeDead:
    "This code is wrong or has expired. Check it against the newest email, or sign up again below.",
  signInLinkDead: "This link no longer works. Ask for a new one, and use the newest email.",
  resetCodeDead:
    "This code is wrong or has expired. Check it against the newest email, or ask for a new one.",
  mailNotSetUp: "This Waymark has no email set up, so it cannot send a link.",
  nobodyWithAddress: "No account has this address. Check how it is spelled.",
  addressesDiffer: "The two addresses are not the same. Enter the same one twice.",
  ownAccount: "This is your own account. Delete it from your settings.",
  invitationDead:
    "This invitation no longer works. Ask the people who run this Waymark for another one.",
  providerLastWayIn:
    "This is your only way to sign in. Set a password or connect another service first, then disconnect this one.",
  busy: "A lot of people are signing in right now. Wait a few seconds, then try again.",
} as const;

/** Returns what is said of a text that another tab changed meanwhile; `stored` is what stands there now. */
export function writingChangedElsewhere(stored: string): string {
  const now = stored === "" ? "It is empty now." : `It now says: ${stored}`;
  return `You changed this in another tab. ${now} Save again to keep what is here instead.`;
}

/** Returns the same of an answer that is asked again. */
export function answerChangedElsewhere(stored: string): string {
  const now = stored === "" ? "It is empty now." : `It now says: ${stored}`;
  return `You changed your answer in another tab. ${now} Copy what you want to keep, then reload this page.`;
}

/** What a form says of what was typed: what to do about it. */
export const PROBLEMS: Readonly<Record<InputProblem, string>> = {
  "name-missing": "Enter your name, or any name you like.",
  "name-too-long": `Shorten this name to ${NAME_LENGTH} characters or fewer.`,
  "name-invisible": "Remove the invisible characters from this name.",
  "passkey-name-missing": "Name this passkey, so that you can tell it from others.",
  "passkey-name-too-long": `Shorten this name to ${PASSKEY_NAME_LENGTH} characters or fewer.`,
  "email-invalid": "Enter an email address like ada@example.org.",
  "password-missing": "Choose a password.",
  "password-too-short": `Choose a password of ${PASSWORD_LENGTH} characters or more. A few words in a row work well.`,
  "password-too-long": "Choose a shorter password: this one is too long.",
  "password-broken": "This password contains broken characters. Choose another one.",
  "password-not-entered": "Enter your password.",
  "code-missing": "Enter the code from the email.",
  "recovery-code-missing": "Enter one of your recovery codes.",
  "time-zone-unknown": "Choose a time zone from the list.",
  "hours-per-week-invalid":
    "Enter the hours a week as a whole number from 1 to 80, or leave it empty.",
  "words-too-long": "Keep this under 2,000 characters: a few sentences are enough.",
  "date-invalid": "Enter a date such as 2027-02-28, or leave it empty.",
  "look-back-out-of-range": "Choose a day after today and within ten years, or leave it empty.",
  "helped-missing": "Choose one of the three, or “Rather not say”.",
  "cooling-off-invalid": `Enter a whole number of days from 0 to ${MOST_COOLING_OFF_DAYS}. 0 turns waiting off.`,
  "pause-from-invalid": "Enter the first day off as a date, such as 2027-02-28.",
  "pause-from-out-of-range": `Choose a first day within the last ${PAUSE_YEARS} years or the coming year.`,
  "pause-to-invalid": "Enter the last day off as a date, such as 2027-02-28, or leave it empty.",
  "pause-to-before-from":
    "This is before the first day off. Choose a later day, or leave it empty.",
  "pause-to-out-of-range": `Choose a last day within the next ${PAUSE_YEARS} years, or leave it empty if you do not know yet.`,
  "goal-kind-missing": "Choose planned days, a number of hours, or “No goal”.",
  "goal-weekdays-missing": "Choose the days you plan to work, or choose “No goal”.",
  "goal-reserve-days-invalid": "Choose 0, 1 or 2 reserve days.",
  "goal-hours-invalid": "Enter the hours as a whole number from 1 to 80.",
  "reminder-kind-unknown": "Choose from the reminders in the list.",
  "reminder-hour-invalid": "Choose an hour from 07:00 to 21:00.",
  "reminder-weekday-invalid": "Choose a day of the week.",
  "never-again-reason-missing": "Say why in a few words. You will find it in your settings.",
  "never-again-reason-too-long": "Keep the reason under 500 characters.",
  "kept-answer-missing": "Choose which of the two to keep, then answer again.",
  "evidence-too-long":
    "This is too long. Keep the links and what you say of them under 2,000 characters.",
  "evidence-no-link":
    "This is not a web address. Paste the whole link, starting with https://, or describe it in a few words.",
  "description-too-long": `Keep this under ${LONGEST_DESCRIPTION} characters: a sentence is enough.`,
  "handle-invalid":
    "Use 3 to 40 letters from a to z and digits, with single hyphens between them, such as ada-lovelace.",
  "handle-taken": "Somebody else has this address, or had it within the last year. Choose another.",
  "line-too-long": `Keep this to one line of at most ${LONGEST_LINE} characters.`,
  "comment-missing": "Write your comment first.",
  "comment-too-long": `Keep this under ${LONGEST_COMMENT.toLocaleString("en")} characters.`,
  "report-missing": "Say in a few words what is wrong with this page.",
  "report-too-long": `Keep this under ${LONGEST_REPORT.toLocaleString("en")} characters.`,
  "text-broken":
    "This contains an invisible character that cannot be saved, perhaps from something you pasted. Paste it as plain text, or type it again.",
  "text-too-long": `This is longer than ${LONGEST_TEXT.toLocaleString("en")} characters. Shorten it, or keep it in a file and link to it.`,
  "when-done-missing": "Choose when you did this.",
  "when-done-since-invalid": "Enter a date before the day you ticked this, at most two years back.",
  "when-done-since-too-late":
    "Enter an earlier date: from this one, it would still be more than 12 hours a day.",
  "work-hours-invalid": "Enter the hours as a number up to 24, such as 1.5, or leave it empty.",
  "log-day-invalid": "Enter the day as a date, such as 2027-02-28.",
  "log-day-out-of-range": `Choose today or one of the last ${LOGGED_BACK_DAYS} days.`,
  "waiver-reason-missing": "Say why you are skipping this, in a few words. You can read it later.",
  "push-unreadable": "The browser did not say where it takes notifications. Try again.",
  "calendar-time-invalid": "Enter a time like 18:30, or leave it empty.",
  "waiver-reason-too-long": "Keep the reason under 1,000 characters.",
};

const BY_PROBLEM: ReadonlyMap<string, string> = new Map(Object.entries(PROBLEMS));

type Issue = Readonly<{ path: readonly PropertyKey[]; message: string }>;

/** Returns what to do about a refused input, in a sentence. */
export function describeProblem(issues: readonly Issue[]): string {
  const problem = issues[0]?.message ?? "";
  // A schema may refuse what no form of ours sends (a list where one text belongs): it names no problem of ours.
  return BY_PROBLEM.get(problem) ?? "Check this again: Waymark could not read it.";
}

/** Returns the same for each field of a refused form; `form` is about the whole. */
export function describeProblems(issues: readonly Issue[]): Readonly<Record<string, string>> {
  const fieldOf = ({ path }: Issue) => String(path[0] ?? "form");
  return Object.fromEntries(
    [...Map.groupBy(issues, fieldOf)].map(([field, own]) => [field, describeProblem(own)]),
  );
}
