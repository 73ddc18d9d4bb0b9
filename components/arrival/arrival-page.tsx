import { type ReactNode, useId } from "react";
import { Walk } from "#components/roadmap/walk";
import { PageHeader } from "#components/ui/page";
import type { Arrival } from "#lib/domain/progress/arrival";
import type { Counts } from "#lib/domain/progress/progress";
import type { Stage } from "#lib/domain/progress/waymarks";
import { ArrivalFacts } from "./arrival-facts";
import { LearnedList } from "./learned-list";
import { MadeList } from "./made-list";

/**
 * The end of a phase or of a path: what was built and with what it can be shown, what it came to, and what the learner
 * can do now. `children` is the way on.
 */
export function ArrivalPage({
  title,
  lead,
  counts,
  arrival,
  evidence,
  stages,
  phases,
  children,
}: Readonly<{
  title: string;
  lead: ReactNode;
  counts: Counts;
  arrival: Arrival;
  evidence: ReadonlyMap<string, string>;
  stages: readonly Stage[];
  /** The phases of a path, instead of each thing learned. */
  phases?: ReactNode;
  children: ReactNode;
}>) {
  const { built, learned } = arrival;
  const alsoShown = learned.filter(({ milestone }) => evidence.has(milestone.id));
  return (
    <Walk stages={stages} title="All milestones at a glance" hrefOf={(id) => `/milestones/${id}`}>
      <div className="min-w-0">
        <PageHeader title={title} lead={lead} />
        <div className="flex flex-col gap-12 print:gap-[14pt]">
          <ArrivalFacts counts={counts} arrival={arrival} />
          <div className="print:hidden">{children}</div>
          {built.length === 0 ? null : (
            <Part title="What you built">
              {(id) => <MadeList made={built} evidence={evidence} labelledBy={id} />}
            </Part>
          )}
          {alsoShown.length === 0 ? null : (
            <Part title="What else you can show">
              {(id) => <MadeList made={alsoShown} evidence={evidence} labelledBy={id} />}
            </Part>
          )}
          {phases}
          {phases !== undefined || learned.length === 0 ? null : (
            <Part title="What you can do now">
              {(id) => <LearnedList learned={learned} labelledBy={id} />}
            </Part>
          )}
        </div>
      </div>
    </Walk>
  );
}

function Part({
  title,
  children,
}: Readonly<{ title: string; children: (id: string) => ReactNode }>) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children(id)}
    </section>
  );
}
