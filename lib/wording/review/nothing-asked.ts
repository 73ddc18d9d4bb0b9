import { REVIEW } from "#lib/domain/review/review-plan";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { ReviewDelay } from "#lib/domain/review/spread-reviews";
import { daysBetween, type LocalDate } from "#lib/domain/time/dates";
import { onDay } from "../dates.ts";
import { capitalised, cardinal, counted } from "../numbers.ts";

type Words = Readonly<{ title: string; text: string }>;

const [FIRST, ...LATER] = REVIEW.afterDays;

/** Returns what stands on /review while nothing is asked: why, and when something will be. */
export function nothingAsked({
  due: { answered, silence, rest, nextOn },
  hasAnswers,
  today,
}: Readonly<{ due: ReviewsDue; hasAnswers: boolean; today: LocalDate }>): Words {
  if (!hasAnswers) {
    return {
      title: "Your answers will come back here",
      text: `Every milestone has a question to answer in your own words. An answer that you write comes back here after ${FIRST} days, then ${LATER.join(", then ")}, to see whether it still holds.`,
    };
  }
  if (silence === "pause") {
    return {
      title: "No reviews while you are away",
      text: "Your answers wait until your pause ends.",
    };
  }
  if (silence === "coming-back") {
    return {
      title: "No reviews in your first week back",
      text: "Your answers can wait. Start with your next milestone.",
    };
  }
  const next = formatNext({ nextOn: rest.length > 0 ? undefined : nextOn, today });
  if (answered === 0) return { title: "Nothing is due today", text: next };
  const said = `You reviewed ${counted(answered, "answer")} today.`;
  if (rest.length === 0) return { title: "That is all for today", text: `${said} ${next}` };
  return { title: "That is enough for today", text: `${said} The others wait until tomorrow.` };
}

function formatNext({ nextOn, today }: Readonly<{ nextOn?: LocalDate; today: LocalDate }>) {
  if (nextOn === undefined) return "You knew every answer each time, so none is asked again.";
  return `The next one comes ${onDay({ on: nextOn, today })}.`;
}

/** Returns "12 more are due": what is due beyond today's handful. */
export function formatRest({ rest }: Pick<ReviewsDue, "rest">): string {
  return `${rest.length} more ${rest.length === 1 ? "is" : "are"} due`;
}

/** Returns what spreading does, or did: when the first and the last are asked, and what the button for it says. */
export function formatSpread({
  delays,
  today,
}: Readonly<{ delays: readonly ReviewDelay[]; today: LocalDate }>): Readonly<{
  when: string;
  button: string;
}> {
  const dates = delays.map(({ until }) => until).toSorted();
  const [first = today] = dates;
  const last = dates.at(-1) ?? today;
  const firstDay = onDay({ on: first, today });
  const lastDay = onDay({ on: last, today });
  const isOne = first === last;
  const fits = daysBetween({ from: today, to: last }) <= REVIEW.spreadOverDays;
  return {
    when: isOne
      ? `It comes ${firstDay}.`
      : `The first comes ${firstDay}, the last ${lastDay}, ${perDay(dates)}.`,
    button: fits ? "Spread over two weeks" : `Spread until ${lastDay.replace("on ", "")}`,
  };
}

function perDay(dates: readonly LocalDate[]): string {
  const most = Math.max(...[...Map.groupBy(dates, (date) => date).values()].map((on) => on.length));
  return `${cardinal(most)} a day at most`;
}

/** Returns "Three answers are spread": after it was done. */
export function spreadDone({ delays }: Readonly<{ delays: readonly ReviewDelay[] }>): string {
  const { length } = delays;
  return `${capitalised(cardinal(length))} ${length === 1 ? "answer is" : "answers are"} spread`;
}
