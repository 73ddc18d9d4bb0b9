import type { Metadata } from "next";
import { ArrivalPage } from "#components/arrival/arrival-page";
import { PhaseList } from "#components/arrival/phase-list";
import { ButtonLink } from "#components/ui/button";
import { loadCompletedPath } from "#lib/loaders/roadmap/ends";
import { formatRange } from "#lib/wording/dates";

type Props = Readonly<{ params: Promise<{ enrollment: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path } = await loadCompletedPath((await params).enrollment);
  return { title: `${path.title}, completed` };
}

export default async function CompletedPathPage({ params }: Props) {
  const view = await loadCompletedPath((await params).enrollment);
  const { path, phases, enrollment, learner } = view;
  const { startedAt: from, endedAt: to, why } = enrollment;
  return (
    <ArrivalPage
      {...view}
      title={`You completed ${path.title}`}
      lead={
        <>
          <p>{formatRange({ from, to, timeZone: learner.timeZone })}</p>
          {why === "" ? null : (
            <p className="mt-2 wrap-anywhere whitespace-pre-line">You chose it because: “{why}”</p>
          )}
        </>
      }
      phases={<PhaseList phases={phases} />}
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {learner.path === undefined ? (
          <ButtonLink href="/paths" variant="next">
            Compare the paths
          </ButtonLink>
        ) : (
          <ButtonLink href="/today" variant="next">
            Continue with {learner.path.title}
          </ButtonLink>
        )}
        <ButtonLink href={`/journey/${enrollment.id}/record`} variant="quiet">
          Completion record
        </ButtonLink>
        <ButtonLink href="/journey" variant="quiet">
          See my journey
        </ButtonLink>
      </div>
    </ArrivalPage>
  );
}
