import type { ReminderAnswer, SentKind } from "#lib/domain/record/reminders";
import { answersInPush } from "#lib/domain/reminders/answers";
import { withoutCodeMarks } from "#lib/domain/text/code-marks";
import { formatNext, type Reminding, reminderSubject } from "./reminder-mails.ts";
import { ANSWER_LABELS } from "./reminders.ts";

/** What a browser shows of a reminder, and where a press on it leads (public/push-worker.js). */
type ReminderPush = Readonly<{
  /** The same for every copy of a reminder: a browser shows one. */
  tag: string;
  title: string;
  body: string;
  /** The page that a press opens. */
  open: string;
  answers: readonly Readonly<{ say: ReminderAnswer; label: string }>[];
  /** By which it is answered without signing in. */
  token: string;
  /** Said where an answer could not be sent. */
  notSent: string;
}>;

/** No title of a step is longer; a message holds four thousand bytes. */
const LONGEST = 300;

/** Returns a reminder as a browser shows it, where others may read along: nothing but the title of a step is in it. */
export function reminderPush({
  reminding,
  id,
  token,
}: Readonly<{ reminding: Reminding; id: string; token: string }>): ReminderPush {
  const { kind } = reminding;
  return {
    tag: id,
    title: reminderSubject(reminding).slice(0, LONGEST),
    body: BODIES[kind](reminding).slice(0, LONGEST),
    open: pageOf(reminding),
    answers: answersInPush(kind).map((say) => ({ say, label: ANSWER_LABELS[say] })),
    token,
    notSent: "Your answer could not be sent. Open this to answer on its page.",
  };
}

const BODIES: Readonly<Record<SentKind, (of: Reminding) => string>> = {
  "planned-day": ({ next }) =>
    next?.step === undefined ? "Open Today in Waymark." : withoutCodeMarks(next.step.title),
  "weekly-look": () => "Two minutes: what you did, what was hard, and the one next thing.",
  "look-back": () => "Is it still so? What you wrote when you chose your path is on Today.",
  "planned-switch": () => "Until you say otherwise, you stay on your path.",
  "switch-began": () => "What you wrote then is on Today.",
  "did-it-help": () => "One question. The answer is for you alone.",
  "back-after-long": ({ next }) =>
    next === undefined ? "Everything is as you left it." : formatNext(next),
  resting: () => "The last three went by, which is fine. They come again when you work.",
};

function pageOf({ kind, next }: Reminding): string {
  if (kind === "weekly-look") return "/week";
  const isAboutStep = kind === "planned-day" || kind === "back-after-long";
  return isAboutStep && next !== undefined ? `/milestones/${next.milestone.id}` : "/today";
}
