import type { Metadata } from "next";
import { ArrivalPage } from "#components/arrival/arrival-page";
import { PhaseList } from "#components/arrival/phase-list";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { completePathAction } from "#lib/actions/commit";
import { loadPathEnd } from "#lib/loaders/roadmap/ends";
import { formatArrivalTime } from "#lib/wording/arrival";

export const metadata: Metadata = { title: "The end of your path" };

export default async function PathEndPage() {
  const view = await loadPathEnd();
  const { path, phases, arrival } = view;
  return (
    <ArrivalPage
      {...view}
      title={`You have reached the end of ${path.title}`}
      lead={<p>{formatArrivalTime(arrival)}</p>}
      phases={<PhaseList phases={phases} />}
    >
      <div className="flex flex-col gap-5">
        <p className="max-w-prose text-lg">
          Complete the path to close it. You keep everything you did, this page too, and your next
          path will be a new beginning.
        </p>
        <ChangeForm
          action={completePathAction}
          className="flex flex-wrap items-center gap-x-6 gap-y-3"
        >
          <OperationId />
          <SubmitButton variant="next">Complete this path</SubmitButton>
          <ButtonLink href="/roadmap" variant="quiet">
            Not yet, back to my roadmap
          </ButtonLink>
        </ChangeForm>
      </div>
    </ArrivalPage>
  );
}
