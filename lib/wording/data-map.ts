/** Something that is kept of a learner, in their words: `tables` are those of docs/data.md. */
export type Kept = Readonly<{
  what: string;
  tables: readonly string[];
  why: string;
  howLong: string;
}>;

const WITH_ACCOUNT = "until you change it or delete your account";

/** What is kept of learners; every table that says whose its rows are stands in one of these. */
export const DATA_MAP: readonly Kept[] = [
  {
    what: "Your name, email address, time zone and settings",
    tables: ["User"],
    why: "To sign you in, to greet you, and to know which day it is where you are.",
    howLong: WITH_ACCOUNT,
  },
  {
    what: "Your password, as a hash that nobody can turn back into it",
    tables: ["User"],
    why: "To check that it is you.",
    howLong: WITH_ACCOUNT,
  },
  {
    what: "Where you are signed in: which browser, since when, and when it was last used",
    tables: ["Session"],
    why: "To keep you signed in, and to let you end it from your settings.",
    howLong: "14 days after its last use, and 30 days at most; then your next sign-in removes it",
  },
  {
    what: "In which browsers you have signed in, as hashes",
    tables: ["KnownDevice"],
    why: "So that nobody who tries your password can keep you out of your account.",
    howLong: "a year after you last signed in there, or until you reset your password",
  },
  {
    what: "Your id and your name with each service that you sign in with, such as GitHub or Google",
    tables: ["Identity"],
    why: "To sign you in.",
    howLong: "until you disconnect it or delete your account",
  },
  {
    what: "Links that were emailed to you, as hashes",
    tables: ["MailToken"],
    why: "To confirm your address, or to set a new password.",
    howLong:
      "until they are used, or an hour at most, and 7 days for the way back to an old address; the next one removes what is left",
  },
  {
    what: "Your passkeys: what each is called, when it was added and last used, and what checks it",
    tables: ["Passkey"],
    why: "To sign you in without a password.",
    howLong: "until you remove them or delete your account",
  },
  {
    what: "Your recovery codes, as hashes, and sign-ins that are under way",
    tables: ["RecoveryCode", "PasskeyChallenge", "HalfSignIn"],
    why: "To ask for a passkey or a code after your password.",
    howLong: "codes until you use or replace them; a sign-in that was not finished, 10 minutes",
  },
  {
    what: "Your paths, with the reasons you gave",
    tables: ["Enrollment", "PlannedSwitch", "SwitchReflection", "NoticeDismissal"],
    why: "To show your roadmap, and your own words when you think of switching.",
    howLong: "until you delete your account",
  },
  {
    what: "What you ticked, skipped, put aside and logged",
    tables: ["Completion", "StepTick", "Waiver", "PutAside", "WorkLog", "BurstAnswer"],
    why: "To show how far you are, your hours and your pace.",
    howLong: WITH_ACCOUNT,
  },
  {
    what: "Your notes, evidence with its pictures, and answers in your own words",
    tables: [
      "Note",
      "Evidence",
      "EvidencePicture",
      "Explanation",
      "Review",
      "ReviewDelay",
      "WeekLook",
    ],
    why: "To show them to you again.",
    howLong: WITH_ACCOUNT,
  },
  {
    what: "Your time off, goals, and the suggestions you hid",
    tables: ["Pause", "WeeklyGoal", "CorrectionDismissal"],
    why: "To leave your days off out, and to stay quiet where you asked for it.",
    howLong: WITH_ACCOUNT,
  },
  {
    what: "What you chose to be reminded of, which reminders were sent, and what you answered",
    tables: ["ReminderChoices", "Reminder", "ReminderLook"],
    why: "To send you at most one a day, and none that you did not ask for.",
    howLong: "until you delete your account",
  },
  {
    what: "What was found where the links of your evidence lead, when you asked",
    tables: ["LinkCheck"],
    why: "To show you which of them still work.",
    howLong: "until you ask again, or delete your account",
  },
  {
    what: "Which browsers show your reminders, and where their makers take messages for them",
    tables: ["PushBrowser"],
    why: "To show your reminders there, sealed so that only your browser can read them.",
    howLong:
      "until you turn it off, sign out there, or sign in after its session ran out; until the browser takes none any more, or you delete your account",
  },
  {
    what: "When you shared your progress by a link, but not the link itself",
    tables: ["MentorLink"],
    why: "To let one person follow along until you turn it off.",
    howLong: "until you delete your account",
  },
  {
    what: "The address of your mentor, where you offered them a weekly email and they gave one; you do not see it",
    tables: ["MentorSummary"],
    why: "To ask them whether they want it, and to send it.",
    howLong: "until they or you stop it, your link ends, or you delete your account",
  },
  {
    what: "What your mentor wrote about your evidence",
    tables: ["MentorComment"],
    why: "To show it to you, and, if you keep it, to them again.",
    howLong: "until you delete it or your account",
  },
  {
    what: "What you chose to show on your portfolio, and what others reported of it",
    tables: ["Portfolio", "PortfolioItem", "PortfolioReport"],
    why: "To show it to everybody while you publish it, and to nobody else before and after.",
    howLong:
      "until you change it or delete your account; that an address was taken, as a hash, for a year after you give it up",
  },
  {
    what: "That your calendar reads your planned days, but not at which address",
    tables: ["CalendarFeed"],
    why: "To show your planned days in your calendar until you turn it off.",
    howLong: "until you turn it off or delete your account",
  },
  {
    what: "A log of your changes",
    tables: ["Event", "AppliedOperation"],
    why: "To show you what happened, to undo it, and to apply nothing twice.",
    howLong:
      "until you delete your account; what only keeps a change from being applied twice, for 90 days",
  },
  {
    what: "That you asked for your account to be deleted",
    tables: ["AccountDeletion"],
    why: "To delete it on the day you were told, unless you keep it.",
    howLong: "until that day",
  },
  {
    what: "A file that you are about to bring in",
    tables: ["PendingImport"],
    why: "To show you what it would add before anything changes.",
    howLong: "until you bring it in, or for two hours at most",
  },
];
