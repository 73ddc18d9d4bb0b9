import { buttonLook } from "#components/ui/button";
import { SAID, writeAnswer } from "#lib/domain/placement/answers";
import type { Placed } from "#lib/domain/placement/belief";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { PLACEMENT_ANSWERS } from "#lib/wording/placement";

/** One question: its three answers are buttons, and all answers so far stand in the address. */
export function PlacementQuestion({
  question,
  answers,
  most,
  path,
}: Readonly<{
  question: Pick<Milestone, "id" | "title" | "outcome">;
  answers: readonly Placed[];
  most: number;
  /** Id of the path that it is about; absent for the learner's own roadmap. */
  path?: string;
}>) {
  const about = path === undefined ? [] : [["path", path]];
  const said = answers.map((each) => [SAID, writeAnswer(each)]);
  const list = new URLSearchParams([...about, ...said, ["done", "1"]]);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <div id="question" className="flex min-h-52 flex-col gap-3 sm:min-h-40">
        <p className="font-sans text-sm text-ink-soft">
          Question {answers.length + 1} of at most {most}
        </p>
        <h2 className="text-2xl">{question.title}</h2>
        <p className="max-w-prose text-lg">{question.outcome}</p>
      </div>
      {/* The fragment keeps the place of the keyboard: one Tab leads to the answers of the next question. */}
      <form action="/placement#question" className="flex flex-wrap gap-3">
        {[...about, ...said].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {PLACEMENT_ANSWERS.map(({ answer, label }) => (
          <button
            key={answer}
            type="submit"
            name={SAID}
            value={writeAnswer({ milestone: question.id, answer })}
            className={`${buttonLook("quiet")} min-w-24 grow sm:grow-0`}
          >
            {label}
          </button>
        ))}
      </form>
      <p className="flex flex-wrap gap-x-7 font-sans">
        {answers.length === 0 ? null : (
          <a href={`/placement?${list}`} className="inline-flex min-h-11 items-center text-ink">
            Stop here and see the list
          </a>
        )}
      </p>
    </div>
  );
}
