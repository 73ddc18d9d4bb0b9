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
  const { learner, path, fundamentals, lookBackOn } = await loadCommit((await params).path);
  return (
    <>
      <PageHeader
        title={`Commit to ${headingOf(path.title)}`}
        lead={
          <p>
            One path, and the others out of sight for a while. Every field may stay empty: the
            button at the end is enough.
          </p>
        }
      />
      <CommitForm
        path={path.id}
        fundamentals={fundamentals}
        lookBackOn={lookBackOn}
        today={learner.today}
        plannedHoursPerWeek={learner.plannedHoursPerWeek}
        operationId={crypto.randomUUID()}
      />
    </>
  );
}
