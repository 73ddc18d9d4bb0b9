import { PendingLink } from "#components/ui/pending-link";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { EndTrialForm } from "./end-trial-form";

/** How a running trial goes on: to the switch page, or to its end. */
export function TrialNextSteps({
  trial,
  title,
}: Readonly<{
  trial: EnrollmentRecord;
  /** Of the path that is tried. */
  title: string;
}>) {
  return (
    <section
      aria-labelledby="way"
      className="flex flex-col items-start gap-4 border-t border-line pt-8"
    >
      <h2 id="way" className="text-2xl">
        When you know enough
      </h2>
      <p className="max-w-prose">
        Is {title} for you?{" "}
        <PendingLink href={`/switch/${trial.path}`}>See what a switch would mean</PendingLink>. If
        it is not, end the trial. Everything you ticked stays done either way.
      </p>
      <EndTrialForm trial={trial.id}>End the trial</EndTrialForm>
    </section>
  );
}
