import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { isShared, type SharedWay } from "#lib/domain/roadmap/shared-ways";
import { counted } from "#lib/wording/numbers";
import { BraidDrawing } from "./braid-drawing";
import { braidOf } from "./braid-layout";

/** `turns`: what all changes from one way to the next may take together; `turn`: what one may take at most. */
const WIDE = { length: 1080, gap: 72, turn: 60, turns: 300 } as const;
const NARROW = { length: 620, breadth: 340, turn: 42, turns: 180 } as const;

/** The paths as trails that leave together and part: from left to right where there is room, else from top to bottom. */
export function BraidedPaths({
  ways,
  paths,
}: Readonly<{ ways: readonly SharedWay<Milestone>[]; paths: readonly CareerPath[] }>) {
  const laneOf = (id: string) => paths.findIndex((path) => path.id === id);
  const shared = ways
    .filter(isShared)
    .map((way) => ({ lanes: way.paths.map(laneOf), hours: way.hours }));
  const own = paths.map(({ id }) => hoursAlone({ ways, id }));
  const turnOf = ({ turn, turns }: typeof WIDE | typeof NARROW) =>
    Math.min(turn, turns / Math.max(shared.length, 1));
  const wide = braidOf({ ways: shared, own, ...WIDE, turn: turnOf(WIDE) });
  const narrow = braidOf({
    ways: shared,
    own,
    ...NARROW,
    gap: NARROW.breadth / paths.length,
    turn: turnOf(NARROW),
  });
  return (
    <figure>
      <div className="@max-4xl:hidden">
        <BraidDrawing
          braid={wide}
          lie="across"
          length={WIDE.length}
          breadth={WIDE.gap * paths.length}
          labels={paths.map(({ title }, lane) => `${title}, ${counted(own[lane] ?? 0, "hour")}`)}
        />
      </div>
      <div className="max-w-md @4xl:hidden">
        <BraidDrawing braid={narrow} lie="down" length={NARROW.length} breadth={NARROW.breadth} />
        <ol
          aria-hidden="true"
          className="flex justify-around gap-x-2 px-2.5 text-center font-sans text-xs hyphens-auto"
        >
          {paths.map(({ id, title }, lane) => (
            <li key={id} className="min-w-0 flex-1">
              {title}
              <span className="block text-ink-soft">{counted(own[lane] ?? 0, "hour")}</span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="mt-2 max-w-prose font-sans text-sm text-ink-soft">
        Each line is a path; the longer it is, the more hours it takes. Where lines run side by
        side, the milestones are the same: done once, done on each.{" "}
        {paths.length > 2 ? "A dotted line passes milestones that only the others need. " : ""}
        The last part belongs to one path alone. The same in words:
      </figcaption>
    </figure>
  );
}

function hoursAlone({
  ways,
  id,
}: Readonly<{ ways: readonly SharedWay<Milestone>[]; id: string }>): number {
  return ways.find((way) => !isShared(way) && way.paths.includes(id))?.hours ?? 0;
}
