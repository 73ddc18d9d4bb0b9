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

/** As many are listed on a page that is about something else. */
const MOST = 12;

/** What was logged last, to be corrected or removed, and where the rest is found. */
export function WorkEntries(listed: Listed) {
  const entries = entriesOf({ ...listed, logs: listed.logs.slice(0, MOST) });
  return (
    <>
      <LoggedWork entries={entries} isWhole={false} {...logDaysOn(listed.today)} />
      {entries.length < listed.logs.length ? (
        <p className="font-sans">
          <a href="/journey#work-days">See the days before in your journey</a>
        </p>
      ) : null}
    </>
  );
}

/** All that was logged for one day, on the page of that day. */
export function DayEntries(listed: Listed) {
  return <LoggedWork entries={entriesOf(listed)} isWhole {...logDaysOn(listed.today)} />;
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
