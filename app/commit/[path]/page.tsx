import type { Metadata } from "next";
import { CommitForm } from "#components/commit/commit-form";
import { PageHeader } from "#components/ui/page";
import { loadCommit } from "#lib/loaders/commit";
import { headingOf } from "#lib/wording/path-titles";

type CommitPageProps = Readonly<{ params: Promise<{ path: string }> }>;

export async function generateMetadata({ params }: CommitPageProps): Promise<Metadata> {
  const { path } = await loadCommit((await params).path);
  return { title: `Commit to ${path.title}` };
}

export default async function CommitPage({ params }: CommitPageProps) {
  const { learner, path, fundamentals, specialization, lookBackOn, offersReminders } =
    await loadCommit((await params).path);
  return (
    <>
      <PageHeader
        title={`Commit to ${headingOf(path.title)}`}
        lead={
          <>
            <p>
              Focus on one path for a while. Every field is optional: you can go straight to the
              button at the end.
            </p>
            <p>
              Know some of it already?{" "}
              <a href={`/placement?path=${path.id}`}>Find out what you can skip</a>, in at most 15
              questions.
            </p>
          </>
        }
      />
      <CommitForm
        path={path.id}
        fundamentals={fundamentals}
        specialization={specialization}
        lookBackOn={lookBackOn}
        today={learner.today}
        plannedHoursPerWeek={learner.plannedHoursPerWeek}
        offersReminders={offersReminders}
        operationId={crypto.randomUUID()}
      />
    </>
  );
}
