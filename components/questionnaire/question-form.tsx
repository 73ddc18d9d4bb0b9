import { Button } from "#components/ui/button";
import type { AnswerSheet, Question, Questionnaire } from "#lib/domain/questionnaire/questionnaire";

/** The questions as a form whose answers become the address of the result. */
export function QuestionForm({
  questionnaire,
  sheet,
}: Readonly<{ questionnaire: Questionnaire; sheet: AnswerSheet }>) {
  const isAnswered = sheet.size > 0;
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" className={isAnswered ? "mb-6 text-3xl" : "sr-only"}>
        {isAnswered ? "Change your answers" : "The questions"}
      </h2>
      <form
        // A form of its own for each address: what was clicked on another one is not kept.
        key={[...sheet].join(" ")}
        action="/choose"
        method="get"
        className="max-w-3xl"
      >
        {questionnaire.questions.map((question, index) => (
          <Choices
            key={question.id}
            question={question}
            number={index + 1}
            given={sheet.get(question.id)}
          />
        ))}
        <div className="flex flex-wrap items-center gap-x-7 gap-y-3 border-t border-line pt-8">
          <Button type="submit" name="show" value="ranking">
            Show my ranking
          </Button>
          {isAnswered ? (
            <a href="/choose" className="inline-flex min-h-11 items-center font-sans text-ink">
              Clear all answers
            </a>
          ) : null}
        </div>
      </form>
    </section>
  );
}

function Choices({
  question,
  number,
  given,
}: Readonly<{ question: Question; number: number; given?: string }>) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-6 pb-8">
      <legend className="float-left mb-3 w-full font-serif text-xl">
        <span className="text-ink-soft tabular-nums">{number}.</span> {question.text}
      </legend>
      <div className="clear-both flex flex-col font-sans">
        {question.answers.map(({ id, text }) => (
          <label key={id} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="radio"
              name={question.id}
              value={id}
              defaultChecked={id === given}
              className="mt-0.5 size-6 shrink-0 accent-ink"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
