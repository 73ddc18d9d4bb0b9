import { Panel } from "#components/ui/page";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatAnswer } from "#lib/wording/review/review";

/** Every answer of the learner, how it stands and when it is asked again; nothing before the first. */
export function AllAnswers({
  answers,
  today,
}: Readonly<{
  answers: readonly Readonly<{ plan: ReviewPlan; title: string }>[];
  today: LocalDate;
}>) {
  if (answers.length === 0) return null;
  return (
    <Panel title="All your answers">
      <ul className="max-w-3xl border-b border-line">
        {answers.map(({ plan, title }) => (
          <li key={plan.milestone} className="flex flex-col gap-1 border-t border-line py-3">
            <a href={`/milestones/${plan.milestone}#own-words`}>{title}</a>
            <span className="font-sans text-sm text-ink-soft">{formatAnswer({ plan, today })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
