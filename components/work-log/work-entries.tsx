import type { WorkLog } from "#lib/domain/record/facts";
import { formatLogTime } from "#lib/wording/work-log";
import type { Entry } from "./correct-log-form";
import { LoggedWork } from "./logged-work";
import { logDaysOn } from "./other-work";

type Listed = Readonly<{
  logs: readonly WorkLog[];
  today: string;
  titleOf: (milestone: string) => string;
  /** The milestone that the page is about: it is not named again. */
  about?: string;
}>;

/** What was logged, to be corrected or removed. */
export function WorkEntries(listed: Listed) {
  return <LoggedWork entries={entriesOf(listed)} {...logDaysOn(listed.today)} />;
}

function entriesOf({ logs, today, titleOf, about }: Listed): readonly Entry[] {
  return logs.map(({ id, on, hours, what, milestone }) => ({
    id,
    on,
    hours,
    what,
    time: formatLogTime({ on, hours, today }),
    about:
      milestone === undefined || milestone === about
        ? undefined
        : { id: milestone, title: titleOf(milestone) },
    operationIds: { correct: crypto.randomUUID(), remove: crypto.randomUUID() },
  }));
}
