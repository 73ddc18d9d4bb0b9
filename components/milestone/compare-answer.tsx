import { CodeText } from "#components/ui/code-text";
/** A short answer to compare with; rendered only once the learner has written their own. */
export function CompareAnswer({
  question,
  answer,
}: Readonly<{ question: string; answer: string }>) {
  return (
    <section
      aria-labelledby="compare"
      className="flex max-w-2xl flex-col gap-2 self-start border-l-2 border-line pl-5 max-lg:mt-8"
    >
      <h3 id="compare" className="text-xl">
        A short answer to compare with
      </h3>
      <p className="font-sans text-sm text-ink-soft">
        <CodeText text={question} />
      </p>
      <p className="max-w-prose">
        <CodeText text={answer} />
      </p>
      <p className="font-sans text-sm text-ink-soft">
        Yours does not have to say the same. Does it leave anything out, or add anything?
      </p>
    </section>
  );
}
