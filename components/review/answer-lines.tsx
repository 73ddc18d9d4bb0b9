"use client";

/** Answers, line by line: the milestone, what it is called, and how the answer stands. */
export function AnswerLines({
  lines,
}: Readonly<{ lines: readonly (readonly [milestone: string, title: string, said: string])[] }>) {
  return (
    <ul className="answer-lines">
      {lines.map(([milestone, title, said]) => (
        <li key={milestone}>
          <a href={`/milestones/${milestone}#own-words`}>{title}</a>
          <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}
