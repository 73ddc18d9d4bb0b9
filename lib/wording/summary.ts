import type { Summary, SummaryState } from "#lib/domain/summary";
import type { MailText } from "./mails.ts";
import { counted } from "./numbers.ts";

/** How far a weekly email has come, for the learner who offers it. */
export const SUMMARY_STATES: Readonly<Record<SummaryState, string>> = {
  offered: "You offer them a weekly email. They have not asked for it yet.",
  asked: "They gave an address, and have not confirmed it yet. Nothing is sent before they do.",
  confirmed: "They get an email each week in which something is new.",
};

/** Returns the mail that asks the owner of an address whether they want a weekly email: no name in it, since nobody has shown that it is theirs. */
export function confirmSummaryMail({ link }: Readonly<{ link: string }>): MailText {
  return {
    subject: "Confirm your weekly email from Waymark",
    link,
    lines: [
      "Someone who follows a learner in Waymark asked for a weekly email to this address, about what is new.",
      "If it was you, open this page and confirm it there:",
      { link },
      "If it was not you, do nothing. Nothing more is sent.",
    ],
  };
}

/** Returns the weekly mail to a mentor: what is new of a learner, and nothing that their page does not show. */
export function summaryMail({
  summary: { name, done, evidence, days },
  stop,
  unsubscribe,
}: Readonly<{ summary: Summary; stop: string; unsubscribe: string }>): MailText {
  return {
    subject: `${name}: what is new this week`,
    lines: [
      { large: `What is new with ${name}` },
      ...(days === 0 ? [] : [`Worked on ${counted(days, "day")}.`]),
      ...(done.length === 0 ? [] : ["Done:", { quote: done.join("\n") }]),
      ...(evidence.length === 0 ? [] : ["New evidence for:", { quote: evidence.join("\n") }]),
      "Open the link that you were given to see more. It is not in this email, because Waymark does not store it.",
    ],
    footer: [
      "You get this mail because you confirmed it in Waymark. In a week without news, none comes.",
      { label: "Stop this weekly email", link: stop },
    ],
    unsubscribe,
  };
}
