import { NAME_LENGTH, PASSWORD_LENGTH } from "#lib/domain/account";
import { PAUSE_YEARS } from "#lib/domain/pause/pause-input";
import { MOST_COOLING_OFF_DAYS } from "#lib/domain/plan";
import type { InputProblem } from "#lib/domain/text/input-problem";
import { LONGEST_TEXT } from "#lib/domain/text/storable";
import { LOGGED_BACK_DAYS } from "#lib/domain/work-log";

/** What a form says when it was refused for what stands in the database or in the session, not for what was typed. */
export const REFUSALS = {
  signedOut:
    "You were signed out meanwhile, so nothing was changed. What you wrote still stands here: sign in again in another tab, then press the button again.",
  signedOutOfWritings:
    "You were signed out meanwhile, so this is not saved. Sign in again in another tab, then save it here.",
  signedOutOfReview:
    "You were signed out meanwhile, so this is not saved. Sign in again in another tab, then answer here once more.",
  otherLearner:
    "Somebody else has signed in in this browser since you opened this page, so nothing was saved. Keep this page open, sign in as yourself in another tab, then press the button again.",
  signedOutOfReport:
    "You were signed out meanwhile, so nobody was told. Sign in again in another tab, then press the button again.",
  recordChangedElsewhere:
    "Your record changed in another tab meanwhile, so nothing was done here. The page now shows it as it is: look at it, and choose again.",
  logRemoved:
    "This entry was removed in another tab meanwhile, so there is nothing to correct. What you typed still stands here: you can log it again.",
  committedElsewhere:
    "You began a path in another tab meanwhile, so nothing was saved here. What you wrote still stands here: copy what you want to keep, then open this path again.",
  leftElsewhere:
    "You changed your path in another tab meanwhile, so nothing was left here. What you wrote still stands here: copy what you want to keep, then reload this page.",
  mentorLinkSentTwice:
    "This was sent twice, so the address was shown before and cannot be shown again. If you did not copy it, make a new one.",
  linkReplaced: "This link has changed meanwhile. Open this page again to see the new one.",
  signUpClosed: "New accounts are closed on this Waymark. Ask the people who run it for one.",
  addressTaken: "This address has an account already. Sign in, or ask for a new password there.",
  wrongSignIn:
    "No account has this email with this password. Check both, or ask for a new password.",
  wrongPasswordOfAccount:
    "This is not the password of this account. Try again, or press “It was not me”.",
  wrongCurrentPassword: "This is not your current password. Enter the one you sign in with.",
  commonPassword:
    "Choose another password: this one is among the first that people try. A few words in a row work well.",
  confirmationLinkDead:
    "This link no longer works. Sign in, and send another one from your settings.",
  resetLinkDead: "This link no longer works. Ask for a new one, and use the newest mail.",
  resetCodeDead:
    "This code is wrong, or it no longer works. Compare it with the newest mail, or ask for a new one.",
  mailFailed:
    "The mail could not be sent. Your account is safe. Try again in a few minutes, or tell the people who run this Waymark.",
  mailNotSetUp: "Mail is not set up on this Waymark, so no link can be sent.",
  busy: "Many people are signing in right now. Wait a few seconds, then press the button again.",
} as const;

/** Returns what is said of a text that another tab changed meanwhile; `stored` is what stands there now. */
export function writingChangedElsewhere(stored: string): string {
  const now = stored === "" ? "It is empty there now." : `There it reads: ${stored}`;
  return `You changed this in another tab meanwhile. ${now} Save again to keep what stands here.`;
}

/** Returns the same of an answer that is asked again. */
export function answerChangedElsewhere(stored: string): string {
  const now = stored === "" ? "There is none there now." : `There it reads: ${stored}`;
  return `You changed your answer in another tab meanwhile. ${now} Copy what you want to keep, then reload this page.`;
}

/** What a form says of what was typed: what to do about it. */
export const PROBLEMS: Readonly<Record<InputProblem, string>> = {
  "name-missing": "Enter your name, or any name you like.",
  "name-too-long": `Shorten this name to ${NAME_LENGTH} characters or fewer.`,
  "name-invisible": "Remove the characters that cannot be seen from this name.",
  "email-invalid": "Enter an email address like ada@example.org.",
  "password-missing": "Choose a password.",
  "password-too-short": `Choose a password of ${PASSWORD_LENGTH} characters or more. A few words in a row work well.`,
  "password-too-long": "Choose a shorter password: this one is longer than Waymark can keep safe.",
  "password-broken": "Choose a password without broken characters.",
  "password-not-entered": "Enter your password.",
  "code-missing": "Enter the code from the mail.",
  "time-zone-unknown": "Choose a time zone from the list.",
  "hours-per-week-invalid":
    "Enter the hours a week as a whole number from 1 to 80, or leave it empty.",
  "words-too-long": "Keep this under 2,000 characters: a few sentences are enough.",
  "date-invalid": "Enter a date such as 2027-02-28, or leave it empty.",
  "look-back-out-of-range": "Choose a day after today and within ten years, or leave it empty.",
  "helped-missing": "Choose one of the three, or press “Rather not say”.",
  "cooling-off-invalid": `Enter a whole number of days from 0 to ${MOST_COOLING_OFF_DAYS}. With 0, no waiting is offered.`,
  "pause-from-invalid": "Enter the first day off as a date, such as 2027-02-28.",
  "pause-from-out-of-range": `Choose a first day within the last ${PAUSE_YEARS} years or the year to come.`,
  "pause-to-invalid": "Enter the last day off as a date, such as 2027-02-28, or leave it empty.",
  "pause-to-before-from":
    "This day comes before the first day off. Choose a later one, or leave it empty.",
  "pause-to-out-of-range": `Choose a last day within the next ${PAUSE_YEARS} years, or leave it empty while you do not know.`,
  "goal-kind-missing": "Choose what your goal is in, or “No goal”.",
  "goal-weekdays-missing": "Choose the days that you plan, or choose “No goal”.",
  "goal-reserve-days-invalid": "Choose 0, 1 or 2 reserve days.",
  "goal-hours-invalid": "Enter the hours as a whole number from 1 to 80.",
  "never-again-reason-missing": "Say in a few words why: you will read it in the settings.",
  "never-again-reason-too-long": "Keep the reason under 500 characters.",
  "kept-answer-missing": "Choose which of the two to keep, then say again how it was.",
  "evidence-too-long": "This is too long. Paste one link, or keep it under 2,000 characters.",
  "evidence-no-link":
    "This is not a web address. Paste the whole link, beginning with https:// or say it in a few words.",
  "text-broken":
    "This holds a character that cannot be seen and cannot be kept, perhaps from what you pasted. Paste it as plain text, or type it again.",
  "text-too-long": `This is longer than ${LONGEST_TEXT.toLocaleString("en")} characters. Shorten it, or keep it in a file and link to it.`,
  "when-done-missing": "Choose when you did this.",
  "when-done-since-invalid":
    "Enter a date before the day on which you ticked this, at most two years back.",
  "when-done-since-too-late":
    "Enter an earlier date: from this one on, it would still be more than 12 hours a day.",
  "work-hours-invalid": "Enter the hours as a number up to 24, such as 1.5, or leave it empty.",
  "log-day-invalid": "Enter the day as a date, such as 2027-02-28.",
  "log-day-out-of-range": `Choose today or one of the last ${LOGGED_BACK_DAYS} days.`,
  "waiver-reason-missing": "Say in a few words why you set this aside: you will read it later.",
  "waiver-reason-too-long": "Keep the reason under 1,000 characters.",
};

const BY_PROBLEM: ReadonlyMap<string, string> = new Map(Object.entries(PROBLEMS));

type Issue = Readonly<{ path: readonly PropertyKey[]; message: string }>;

/** Returns what to do about a refused input, in a sentence. */
export function describeProblem(issues: readonly Issue[]): string {
  const problem = issues[0]?.message ?? "";
  // A schema may refuse what no form of ours sends (a list where one text belongs): it names no problem of ours.
  return (
    BY_PROBLEM.get(problem) ?? "Look at this again: it is not something that Waymark can read."
  );
}

/** Returns the same for each field of a refused form; `form` is about the whole. */
export function describeProblems(issues: readonly Issue[]): Readonly<Record<string, string>> {
  const fieldOf = ({ path }: Issue) => String(path[0] ?? "form");
  return Object.fromEntries(
    [...Map.groupBy(issues, fieldOf)].map(([field, own]) => [field, describeProblem(own)]),
  );
}
