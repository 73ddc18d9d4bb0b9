import type { Next } from "#lib/domain/progress/next-milestone";
import type { ReminderAnswer, SentKind } from "#lib/domain/record/reminders";
import { answersTo } from "#lib/domain/reminders/answers";
import { withoutCodeMarks } from "#lib/domain/text/code-marks";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "./dates.ts";
import type { MailLine, MailText } from "./mails.ts";
import { ANSWER_LABELS, formatStepTime } from "./reminders.ts";

/** What a reminder tells of, as it was when it was decided. */
export type Reminding = Readonly<{
  kind: SentKind;
  /** What comes next on the learner's roadmap; absent with everything done. */
  next?: Next | undefined;
  /** The path that it is about: that they are on, or, of a planned switch, that they would switch to. */
  path?: string | undefined;
  /** What they wrote then, and when; the text is empty where they wrote nothing. */
  words?: Readonly<{ text: string; on: LocalDate }> | undefined;
  /** They asked for one word after a long time. */
  comesAfterLong: boolean;
}>;

export type ReminderLinks = Readonly<{
  origin: string;
  /** The page on which each answer is given. */
  answer: (answer: ReminderAnswer) => string;
  chooseFewer: string;
  unsubscribe: string;
}>;

/** Returns the mail of a reminder: one thing, no praise and no blame, and how to answer it. */
export function reminderMail({
  reminding,
  links,
}: Readonly<{ reminding: Reminding; links: ReminderLinks }>): MailText {
  const { subject, lines } = WORDS[reminding.kind](reminding, links.origin);
  const choices = answersTo(reminding.kind).map((answer) => ({
    label: ANSWER_LABELS[answer],
    link: links.answer(answer),
  }));
  return {
    subject,
    lines: [
      ...lines,
      { choices },
      "These links ask you once more before anything changes, and work for a week.",
    ],
    footer: [
      "You get this mail because you chose it in Waymark.",
      { label: "Choose fewer reminders, or none", link: links.chooseFewer },
    ],
    unsubscribe: links.unsubscribe,
  };
}

/** Returns what a reminder is about, in a few words. */
export function reminderSubject(reminding: Reminding): string {
  return WORDS[reminding.kind](reminding, "").subject;
}

type Words = Readonly<{ subject: string; lines: readonly MailLine[] }>;

const WORDS: Readonly<Record<SentKind, (of: Reminding, origin: string) => Words>> = {
  "planned-day": ({ next, path }, origin) => ({
    subject: next === undefined ? "Today is a planned day" : formatNext(next),
    lines: ["Today is one of your planned days.", ...nextLines({ next, path, origin })],
  }),
  "weekly-look": (_, origin) => ({
    subject: "A look at your week",
    lines: [
      "Two minutes: what you did this week, what was hard, and the one next thing.",
      { link: `${origin}/week`, label: "Look at the week" },
    ],
  }),
  "look-back": ({ path, words }, origin) => ({
    subject: "You meant to look back today",
    lines: [
      `This is the date on which you meant to look back on ${path ?? "your path"}.`,
      ...ownWords({ words, none: "You wrote nothing down when you chose it." }),
      "Is it still so? Staying needs nothing from you.",
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ],
  }),
  "planned-switch": ({ path, words }, origin) => ({
    subject: "The day of your planned switch has come",
    lines: [
      `You planned to switch to ${path ?? "another path"}. Until you say so, you stay on your path.`,
      ...ownWords({ words, none: "You gave no reason." }),
      "Switch, stay, or plan it again:",
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ],
  }),
  "switch-began": ({ path, words }, origin) => ({
    subject: "What you wrote a week ago",
    lines: [
      `A week ago you began ${path ?? "another path"}.`,
      ...ownWords({ words, none: "You wrote nothing down then, and need not now." }),
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ],
  }),
  "did-it-help": ({ path }, origin) => ({
    subject: "Did the switch help?",
    lines: [
      `Two months ago you switched to ${path ?? "another path"}. Did it help? The answer is for you alone, and you are asked only once.`,
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ],
  }),
  "back-after-long": ({ next, path }, origin) => ({
    subject: "Your place is kept",
    lines: [
      "Some weeks have passed since you last worked. Everything is as you left it.",
      ...nextLines({ next, path, origin }),
      "You asked for one mail after a long time. This is it: no more come until you are back.",
    ],
  }),
  resting: ({ comesAfterLong }, origin) => ({
    subject: "Your reminders take a rest",
    lines: [
      "The last three went by, which is fine. No more come until you work on something again, or until you say so here.",
      ...(comesAfterLong
        ? ["Only the one after 21 days away, which you chose, still comes once."]
        : []),
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ],
  }),
};

/** Returns "Loops, step 3, about 25 minutes": what comes next, in a few words. */
export function formatNext({ milestone, step }: Next): string {
  if (step === undefined) return `${milestone.title}, all steps done`;
  const number = milestone.steps.findIndex(({ id }) => id === step.id) + 1;
  return `${milestone.title}, step ${number}, ${formatStepTime(step.hours)}`;
}

function nextLines({
  next,
  path,
  origin,
}: Pick<Reminding, "next" | "path"> & Readonly<{ origin: string }>): readonly MailLine[] {
  if (next === undefined)
    return [
      "Everything on your roadmap is done.",
      { link: `${origin}/today`, label: "Open Today in Waymark" },
    ];
  const { milestone, step } = next;
  return [
    path === undefined ? "The next step:" : `The next step on ${path}:`,
    { large: formatNext(next) },
    ...(step === undefined ? [] : [withoutCodeMarks(step.title)]),
    { link: `${origin}/milestones/${milestone.id}`, label: "Open it in Waymark" },
  ];
}

function ownWords({
  words,
  none,
}: Readonly<{ words: Reminding["words"]; none: string }>): readonly MailLine[] {
  if (words === undefined || words.text === "") return [none];
  return [`On ${formatDate(words.on)} you wrote:`, { quote: words.text }];
}
