import type { MilestoneKind } from "#lib/domain/roadmap/roadmap";

const SHAPES: Readonly<Record<MilestoneKind, string>> = {
  concept: "M11 6.5C9 5 6 4.5 3 5v11.5c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5ZM11 6.5V18",
  practice: "M11 4 18 17H4Z",
  project: "M11 2.5 19.5 11 11 19.5 2.5 11Z",
  evidence: "M5 5h12v12H5Z",
};

const BROKEN = { className: "broken" };

/** The shapes of all kinds, drawn once on a page: each mark refers to one of them. */
export function KindShapes() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(SHAPES).map(([kind, d]) => (
        <symbol key={kind} id={`kind-${kind}`} viewBox="0 0 22 22">
          <path d={d} />
        </symbol>
      ))}
    </svg>
  );
}

/**
 * What kind of milestone it is, as a shape on the trail: to learn (a book), to do, to build, to show. An optional milestone
 * is drawn with a broken line. None is round: a round mark is an optional milestone's on the learner's own trail.
 */
export function KindMark({ kind, required }: Readonly<{ kind: MilestoneKind; required: boolean }>) {
  return (
    <svg aria-hidden="true" {...(required ? {} : BROKEN)}>
      <use href={`#kind-${kind}`} />
    </svg>
  );
}
