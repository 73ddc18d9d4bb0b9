import { NAME_LENGTH, PASSWORD_LENGTH } from "#lib/domain/account/account";
import { LONGEST_TEXT } from "#lib/domain/milestone";
import { PAUSE_YEARS } from "#lib/domain/pause/pause-input";
import { MOST_COOLING_OFF_DAYS } from "#lib/domain/plan";
import type { InputProblem } from "#lib/domain/text/input-problem";

const WORDS: Readonly<Record<InputProblem, string>> = {
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
  "evidence-too-long": "This address is too long. Paste one link.",
  "evidence-no-link": "This is not a web address. Paste the whole link, beginning with https://",
  "text-too-long": `This is longer than ${LONGEST_TEXT.toLocaleString("en")} characters. Shorten it, or keep it in a file and link to it.`,
  "work-hours-invalid": "Enter the hours as a number up to 24, such as 1.5, or leave it empty.",
  "waiver-reason-missing": "Say in a few words why you set this aside: you will read it later.",
  "waiver-reason-too-long": "Keep the reason under 1,000 characters.",
};

const BY_PROBLEM: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

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
