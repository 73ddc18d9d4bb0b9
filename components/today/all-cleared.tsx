import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { completePathAction } from "#lib/actions/commit";
import type { CareerPath } from "#lib/domain/roadmap/career-path";

/** Every required milestone is cleared: look back, and complete the path, or, without one, choose it, or the next. */
export function AllCleared({
  path,
  completed,
}: Readonly<{
  path?: CareerPath;
  /** The path that was completed last. */
  completed?: Readonly<{ enrollment: string; title: string }>;
}>) {
  return (
    <section aria-labelledby="arrived" className="next-card flex flex-col items-start gap-4">
      {path === undefined ? (
        <>
          <h2 id="arrived" className="text-3xl wrap-anywhere sm:text-4xl">
            {completed === undefined
              ? "You finished the fundamentals"
              : `You completed ${completed.title}`}
          </h2>
          <p className="max-w-prose text-lg">
            {completed === undefined
              ? "All seven paths share them. Now choose one, and go deep on it."
              : "What you did counts on every path that has it. Begin another one whenever you like."}
          </p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <ButtonLink href="/paths" variant="next">
              Compare the seven paths
            </ButtonLink>
            <ButtonLink
              href={completed ? `/journey/${completed.enrollment}` : "/roadmap/fundamentals"}
              variant="quiet"
            >
              See what you did
            </ButtonLink>
          </div>
        </>
      ) : (
        <>
          <h2 id="arrived" className="text-3xl wrap-anywhere sm:text-4xl">
            You have reached the end of {path.title}
          </h2>
          <p className="max-w-prose text-lg">
            Every required milestone is done. Complete the path to close it. You keep everything you
            did.
          </p>
          <ChangeForm
            action={completePathAction}
            className="flex flex-wrap items-center gap-x-6 gap-y-3"
          >
            <OperationId />
            <SubmitButton variant="next">Complete this path</SubmitButton>
            <ButtonLink href="/roadmap/complete" variant="quiet">
              See what you did on it
            </ButtonLink>
          </ChangeForm>
        </>
      )}
    </section>
  );
}
