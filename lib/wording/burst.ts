import type { TickNews } from "#lib/domain/progress/tick";
import type { LocalDate } from "#lib/domain/time/dates";
import { BURST_HOURS, type Burst } from "#lib/domain/work/bursts";
import { formatDate } from "./dates.ts";
import { counted, formatNumber } from "./numbers.ts";

export const WHEN_DONE_QUESTION = "When did you do this?";

/** Returns the address at which the question is answered. */
export function whenDoneHref(on: LocalDate): string {
  return `/when?day=${on}`;
}

/** Returns "You ticked 40 hours on 8 March 2026; 28 of them do not count until you say when you did them." */
export function burstFact({ on, hours, uncounted }: Burst): string {
  const open = uncounted === 1 ? "1 of them does" : `${formatNumber(uncounted)} of them do`;
  return `You ticked ${counted(hours, "hour")} on ${formatDate(on)}; ${open} not count until you say when you did this.`;
}

/** Returns the news of a tick that made a burst: it leads to the question, whatever else it would lead to. */
export function withBurst({ news, burst }: Readonly<{ news: TickNews; burst: Burst }>): TickNews {
  const { on, hours } = burst;
  return {
    ...news,
    announcement: `${news.announcement} That makes ${counted(hours, "hour")} in one go; ${BURST_HOURS} count until you say when you did this.`,
    onward: { kind: "link", href: whenDoneHref(on), label: WHEN_DONE_QUESTION },
  };
}
