import { Panel } from "#components/ui/panel";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatAnswer } from "#lib/wording/review/review";
import { AnswerLines } from "./answer-lines";

/** How many are listed where not all are asked for. */
const MOST = 60;

/** The answers of the learner, how each stands and when it is asked again; nothing before the first. */
export function AllAnswers({
  answers,
  shows,
  today,
}: Readonly<{
  /** Newest first. */
  answers: readonly Readonly<{ plan: ReviewPlan; title: string }>[];
  shows: "newest" | "all";
  today: LocalDate;
}>) {
  if (answers.length === 0) return null;
  const listed = shows === "all" ? answers : answers.slice(0, MOST);
  return (
    <Panel title="All your answers" id="all">
      <AnswerLines
        lines={listed.map(({ plan, title }) => [
          plan.milestone,
          title,
          formatAnswer({ plan, today }),
        ])}
      />
      {listed.length === answers.length ? null : (
        <p className="font-sans">
          <a href="/review?answers=all#all" className="inline-block py-1">
            {`See all ${answers.length}`}
          </a>
        </p>
      )}
    </Panel>
  );
}
