import type { LogLine as Line } from "#lib/wording/journey/event-log";

/** One thing that happened; what it is about leads to it, what the learner wrote stands beneath. */
export function LogLine({
  line: { words, milestone, quote, more },
  titleOf,
}: Readonly<{ line: Line; titleOf: (milestone: string) => string }>) {
  return (
    <>
      {words}{" "}
      {milestone === undefined ? null : (
        <a href={`/milestones/${milestone}`}>{titleOf(milestone)}</a>
      )}{" "}
      {more === undefined ? null : <small>{more}</small>}
      {quote === undefined ? null : (
        <span className="mt-1 block max-w-prose border-l-2 border-line pl-3 text-ink-soft wrap-anywhere whitespace-pre-line">
          “{quote}”
        </span>
      )}
    </>
  );
}
