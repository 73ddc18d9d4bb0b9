"use client";

type Line = Readonly<{
  key: string;
  words: string;
  milestone?: string;
  title?: string;
  day: string;
}>;

/** What was done, line by line. */
export function DoneLines({ lines }: Readonly<{ lines: readonly Line[] }>) {
  return (
    <ol className="done-lines">
      {lines.map(({ key, words, milestone, title, day }) => (
        <li key={key}>
          <span>
            {words}{" "}
            {milestone === undefined ? null : <a href={`/milestones/${milestone}`}>{title}</a>}
          </span>
          <span>{day}</span>
        </li>
      ))}
    </ol>
  );
}
