import type { Metadata } from "next";
import { BurstForm } from "#components/burst/burst-form";
import { PageHeader } from "#components/ui/page";
import { latestSince } from "#lib/domain/burst";
import { loadBurst } from "#lib/loaders/burst";
import { burstFact, WHEN_DONE_QUESTION } from "#lib/wording/burst";
import { formatDate } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

export const metadata: Metadata = { title: WHEN_DONE_QUESTION };

type WhenPageProps = Readonly<{ searchParams: Promise<Readonly<{ day?: unknown }>> }>;

export default async function WhenPage({ searchParams }: WhenPageProps) {
  const { burst, titles } = await loadBurst((await searchParams).day);
  return (
    <>
      <PageHeader title={WHEN_DONE_QUESTION} lead={<p>{burstFact(burst)}</p>} />
      <BurstForm
        day={burst.on}
        dayInWords={formatDate(burst.on)}
        since={latestSince(burst)}
        ticks={burst.ticks.map(({ milestone, step, hours }) => ({
          key: step === undefined ? milestone : `${milestone}/${step}`,
          title:
            step === undefined
              ? titles.milestone(milestone)
              : `${titles.step(milestone, step)} (${titles.milestone(milestone)})`,
          hours: counted(hours, "hour"),
        }))}
        operationId={crypto.randomUUID()}
      />
    </>
  );
}
