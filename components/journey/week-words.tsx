import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import { formatWeekQuestion, formatWeekSpan } from "#lib/wording/week";

/** Answers about weeks, in the learner's own words; nothing before the first. */
export function WeekWordsList({
  weeks,
}: Readonly<{
  weeks: readonly Readonly<{ monday: string; question: string; text: string }>[];
}>) {
  if (weeks.length === 0) return null;
  return (
    <dl className="log-days">
      {weeks.map(({ monday, question, text }) => (
        <div key={monday}>
          <dt>
            <PendingLink href={`/week?of=${monday}`}>{formatWeekSpan(monday)}</PendingLink>
          </dt>
          <dd>
            <p className="text-sm text-ink-soft">{formatWeekQuestion(question)}</p>
            <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The newest answers about weeks, in the learner's own words, and where the next one is given. */
export function WeekWordsOnJourney({
  weeks,
}: Readonly<{
  weeks: readonly Readonly<{ monday: string; question: string; text: string }>[];
}>) {
  return (
    <Panel title="Your weeks, in your own words" id="weeks">
      <WeekWordsList weeks={weeks} />
      <p className="font-sans">
        <PendingLink href="/week" className="inline-block py-1">
          Look back on your week
        </PendingLink>{" "}
        <span className="text-ink-soft">Two minutes, and one question.</span>
      </p>
    </Panel>
  );
}
