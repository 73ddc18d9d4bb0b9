import type { Metadata } from "next";
import { SharedAlsoDone } from "#components/mentor/shared-also-done";
import { SharedNews } from "#components/mentor/shared-news";
import { SharedPhase } from "#components/mentor/shared-phase";
import { SharedWorkDays } from "#components/mentor/shared-work-days";
import { RoadmapProgress } from "#components/progress/roadmap-progress";
import { Walk } from "#components/roadmap/walk";
import { AskForm } from "#components/summary/ask-form";
import { PageHeader } from "#components/ui/page";
import { loadMentorView } from "#lib/loaders/mentor";
import { openedTooOften } from "#lib/wording/waiting";

type MentorPageProps = Readonly<{ params: Promise<{ token: string }> }>;

/** Nobody finds it by searching, and no page that it links to learns its address. */
export const metadata: Metadata = {
  title: "A learner’s roadmap",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export default async function MentorPage({ params }: MentorPageProps) {
  const { token } = await params;
  const { view, offersSummary, ...refusal } = await loadMentorView(token);
  if (view === null) {
    return <PageHeader title="Too many visits" lead={openedTooOften(refusal)} />;
  }
  const { name, path, today, progress, phases, alsoDone, workDays, news } = view;
  const by = view.takesComments ? { token, name } : undefined;
  return (
    <Walk stages={phases} title={`${name}’s milestones at a glance`}>
      <div className="min-w-0">
        <PageHeader
          title={name}
          lead={
            <p>
              {path ?? "The fundamentals, before choosing a path"}. {name} is sharing this with you:
              a roadmap with its ticks, evidence and work days. You cannot change anything
              {view.takesComments ? ", but you can comment on evidence" : ""}.
            </p>
          }
        />
        <div className="flex flex-col gap-14 print:gap-[12pt]">
          <SharedNews news={news} token={token} />
          {offersSummary ? <AskForm token={token} name={name} /> : null}
          <RoadmapProgress counts={progress} />
          {phases.map((phase) => (
            <SharedPhase
              key={phase.phase}
              {...phase}
              by={by}
              srcOf={(picture) => `/mentor/${token}/pictures/${picture}`}
            />
          ))}
          <SharedAlsoDone alsoDone={alsoDone} by={by} />
          <SharedWorkDays workDays={workDays} today={today} />
        </div>
      </div>
    </Walk>
  );
}
