import type { MilestoneKind } from "#lib/domain/roadmap/roadmap";

const SHAPES: Readonly<Record<MilestoneKind, string>> = {
  concept: "M11 5a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z",
  practice: "M11 4 18 17H4Z",
  project: "M11 2.5 19.5 11 11 19.5 2.5 11Z",
  evidence: "M5 5h12v12H5Z",
};

/** What kind of milestone it is, as a shape on the trail: to learn, to do, to build, to show. An optional milestone is drawn with a broken line. */
export function KindMark({ kind, required }: Readonly<{ kind: MilestoneKind; required: boolean }>) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true" className="size-5.5">
      <path
        d={SHAPES[kind]}
        className={`stroke-ink ${kind === "project" ? "fill-ink" : "fill-paper"}`}
        strokeWidth="1.75"
        strokeDasharray={required ? undefined : "2.5 2.5"}
      />
    </svg>
  );
}
