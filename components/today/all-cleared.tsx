import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { completePathAction } from "#lib/actions/commit";
import type { CareerPath } from "#lib/domain/roadmap/career-path";

/** Every required milestone is cleared: complete the path, or, without one, choose it. */
export function AllCleared({ path }: Readonly<{ path?: CareerPath }>) {
  return (
    <section aria-labelledby="next" className="next-card flex flex-col items-start gap-4">
      <h2 id="next" className="font-sans text-sm font-semibold tracking-wide uppercase">
        Next
      </h2>
      {path === undefined ? (
        <>
          <p className="text-3xl">Choose your path</p>
          <p className="max-w-prose text-lg">
            You have cleared the fundamentals: all that the seven paths share. Now choose one and go
            deep on it.
          </p>
          <ButtonLink href="/paths" variant="next">
            Compare the seven paths
          </ButtonLink>
        </>
      ) : (
        <>
          <p className="text-3xl">You have reached the end of {path.title}</p>
          <p className="max-w-prose text-lg">
            Every required milestone is cleared. Complete the path to close it in your journey; all
            you did stays yours.
          </p>
          <form action={completePathAction}>
            <OperationId />
            <SubmitButton variant="next">Complete this path</SubmitButton>
          </form>
        </>
      )}
    </section>
  );
}
