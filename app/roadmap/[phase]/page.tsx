import type { Metadata } from "next";
import { ArrivalPage } from "#components/arrival/arrival-page";
import { PhaseWayOn } from "#components/arrival/phase-way-on";
import { ButtonLink } from "#components/ui/button";
import { loadPhaseEnd } from "#lib/loaders/roadmap/ends";
import { formatArrivalTime, phaseEndTitle } from "#lib/wording/arrival";

type Props = Readonly<{ params: Promise<{ phase: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: phaseEndTitle((await loadPhaseEnd((await params).phase)).phase) };
}

export default async function PhaseEndPage({ params }: Props) {
  const view = await loadPhaseEnd((await params).phase);
  const { phase, learner, next, nextPhase, arrival } = view;
  return (
    <ArrivalPage {...view} title={phaseEndTitle(phase)} lead={<p>{formatArrivalTime(arrival)}</p>}>
      <div className="flex flex-col items-start gap-5">
        <PhaseWayOn path={learner.path?.id} next={next} nextPhase={nextPhase} />
        <ButtonLink href={`/roadmap#${phase}`} variant="quiet">
          Back to my roadmap
        </ButtonLink>
      </div>
    </ArrivalPage>
  );
}
