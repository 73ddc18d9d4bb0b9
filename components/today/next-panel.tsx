import { PutAsideForm } from "#components/milestone/put-aside-form";
import { WorkForm } from "#components/milestone/work-form";
import { PendingLink } from "#components/ui/pending-link";
import type { Next } from "#lib/domain/progress/next-milestone";
import { PHASE_TITLES } from "#lib/domain/roadmap/roadmap";
import { counted, listed } from "#lib/domain/words/plurals";

/** What to do now: the one next milestone, its first open step, and why it is next. */
export function NextPanel({
  next,
  loggedHours,
  isLogged,
}: Readonly<{ next: Next; isLogged: boolean; loggedHours?: number }>) {
  const { milestone, step, stepsDone } = next;
  return (
    <section aria-labelledby="next" className="flex flex-col gap-6">
      <div className="next-card flex flex-col gap-4">
        <h2 id="next" className="font-sans text-sm font-semibold tracking-wide uppercase">
          Next
        </h2>
        <h3 className="text-3xl sm:text-4xl">
          <PendingLink href={`/milestones/${milestone.id}`} className="text-ink">
            {milestone.title}
          </PendingLink>
        </h3>
        <p className="max-w-prose text-lg">{milestone.outcome}</p>
        {step === undefined ? (
          <p className="max-w-prose font-sans">
            All its steps are ticked. Open it, look at what you made, and tick it done.
          </p>
        ) : (
          <p className="max-w-prose font-sans">
            <span className="block text-sm text-ink-soft">
              {stepsDone === 0
                ? "Begin with"
                : `${stepsDone} of ${milestone.steps.length} steps done. Go on with`}
            </span>
            <span className="text-lg font-semibold">{step.title}</span>{" "}
            <span className="whitespace-nowrap text-ink-soft">
              about {counted(step.hours, "hour")}
            </span>
          </p>
        )}
        <p className="max-w-prose font-sans text-sm text-ink-soft">{whyNext(next)}</p>
      </div>
      <WorkForm
        milestone={milestone.id}
        operationId={crypto.randomUUID()}
        isLogged={isLogged}
        hours={loggedHours}
        variant="primary"
      />
      <PutAsideForm milestone={milestone.id} isAside={next.isPutAside} />
    </section>
  );
}

function whyNext({ phase, buildsOn, missing, isPutAside, milestone }: Next): string {
  const where = `the first open milestone of ${PHASE_TITLES[phase]}, planned at ${counted(milestone.hours, "hour")}`;
  if (isPutAside) {
    return `Why this one: everything else that is open is put aside too, and this is ${where}.`;
  }
  if (missing.length > 0) {
    return `Why this one: it is ${where}. It builds on ${listed(missing)}, which ${missing.length === 1 ? "is" : "are"} still open.`;
  }
  if (buildsOn.length > 0)
    return `Why this one: it is ${where}. It builds on ${listed(buildsOn)}, which you have done.`;
  return `Why this one: it is ${where}.`;
}
