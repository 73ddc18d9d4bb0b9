import { Progress } from "#components/ui/progress";
import { pathOverlap } from "#lib/domain/progress/path-overlap";
import { progressOf } from "#lib/domain/progress/progress";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { formatHoursDone, formatPercentDone } from "#lib/wording/progress";
import { CarryOverDrawing } from "./carry-over-drawing";

type Offer = Readonly<{ path: CareerPath; roadmap: Roadmap }>;

/** How much of each compared path a learner has cleared, and what a change between two of them would take along. */
export function DoneAlready({
  chosen,
  record,
  ownPath,
}: Readonly<{
  chosen: readonly Offer[];
  record: LearnerRecord;
  /** The path they are on; absent without one. */
  ownPath?: string;
}>) {
  const own = chosen.find(({ path }) => path.id === ownPath);
  const other = chosen.find((offer) => offer !== own);
  return (
    <section aria-labelledby="done-already" className="mt-14">
      <h2 id="done-already" className="mb-5 text-3xl">
        What you have done of each
      </h2>
      <ul className="grid gap-x-10 gap-y-5 font-sans sm:grid-cols-2">
        {chosen.map(({ path, roadmap }) => {
          const progress = progressOf({ ...record, roadmap });
          return (
            <li key={path.id} className="flex flex-col gap-1.5">
              <p>
                <span className="font-semibold">{path.title}</span>
                {path.id === ownPath ? ", your path" : ""}
              </p>
              <Progress
                label={`Done on ${path.title}`}
                value={progress.hours.cleared}
                max={progress.hours.required}
              />
              <p className="text-sm text-ink-soft tabular-nums">
                {formatPercentDone(progress)}, {formatHoursDone(progress)}
              </p>
            </li>
          );
        })}
      </ul>
      {own && other && chosen.length === 2 ? (
        <div className="mt-10 flex flex-col gap-3">
          <h3 className="text-xl">
            If you switched from {own.path.title} to {other.path.title} today
          </h3>
          <CarryOverDrawing
            from={own.path.title}
            to={other.path.title}
            hours={hoursBetween({ own, other, record })}
          />
        </div>
      ) : null}
    </section>
  );
}

function hoursBetween({
  own,
  other,
  record,
}: Readonly<{ own: Offer; other: Offer; record: LearnerRecord }>) {
  const carry = pathOverlap({ ...record, from: own.roadmap, to: other.roadmap });
  return {
    carriesOver: carry.carriesOver.hours + carry.optional.hours,
    leftBehind: carry.leftBehind.hours,
    remains: carry.remains.hours,
  };
}
