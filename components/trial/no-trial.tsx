import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { PageHeader } from "#components/ui/page";
import { TRIAL } from "#lib/domain/trial/trials";
import { cardinal } from "#lib/wording/numbers";

/** What stands on the page of a trial while there is none. */
export function NoTrial() {
  return (
    <>
      <PageHeader title="Your trial" />
      <EmptyState title="You are not trying a path">
        <p>
          From the switch page you can try another path for {TRIAL.days} days, alongside your own,
          at most {cardinal(TRIAL.most)} times in {TRIAL.withinDays} days. What is worth trying will
          then be listed here.
        </p>
        <ButtonLink href="/paths" variant="quiet">
          Compare the seven paths
        </ButtonLink>
      </EmptyState>
    </>
  );
}
