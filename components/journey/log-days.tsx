import type { LocalDate } from "#lib/domain/time/dates";
import { relativeDay } from "#lib/wording/dates";
import type { LogEntry as Entry, LogDay } from "#lib/wording/journey/event-log";
import { capitalised } from "#lib/wording/numbers";
import { LogLine } from "./log-line";

type TitleOf = (milestone: string) => string;

/** What happened, by local date, newest first. */
export function LogDays({
  days,
  today,
  titleOf,
}: Readonly<{ days: readonly LogDay[]; today: LocalDate; titleOf: TitleOf }>) {
  return (
    <dl className="log-days">
      {days.map(({ on, entries }) => (
        <div key={entries[0]?.id ?? on}>
          <dt>
            <time dateTime={on}>{capitalised(relativeDay({ on, today }))}</time>
          </dt>
          <dd>
            <ul>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <LogEntry entry={entry} titleOf={titleOf} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LogEntry({ entry, titleOf }: Readonly<{ entry: Entry; titleOf: TitleOf }>) {
  if (entry.lines === undefined) return <LogLine line={entry} titleOf={titleOf} />;
  const { words, milestone, lines } = entry;
  return (
    <details>
      <summary>
        {words}
        {milestone === undefined ? "" : ` ${titleOf(milestone)}`}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <LogLine line={line} titleOf={titleOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}
