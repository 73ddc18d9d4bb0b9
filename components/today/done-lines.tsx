"use client";

import Link from "next/link";

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
            {milestone === undefined ? null : (
              <Link href={`/milestones/${milestone}`} prefetch={false}>
                {title}
              </Link>
            )}
          </span>
          <span>{day}</span>
        </li>
      ))}
    </ol>
  );
}
