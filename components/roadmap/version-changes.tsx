import type { RoadmapDifference } from "#lib/domain/progress/roadmap-difference";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { ChangeItem, ChangeList, formatAdded, formatRemoved } from "./change-list";

/** Everything that a newer version adds, removes, renames and changes in detail. */
export function VersionChanges({
  difference,
}: Readonly<{ difference: RoadmapDifference<Milestone> }>) {
  const { added, removed, renamed } = difference;
  return (
    <>
      {added.length === 0 ? null : (
        <ChangeList id="added" title="Added">
          {added.map((place) => (
            <ChangeItem key={place.milestone.id} title={place.milestone.title}>
              {formatAdded(place)}
            </ChangeItem>
          ))}
        </ChangeList>
      )}
      {removed.length === 0 ? null : (
        <ChangeList id="removed" title="Removed">
          {removed.map((place) => (
            <ChangeItem key={place.milestone.id} title={place.milestone.title}>
              {formatRemoved(place)}
            </ChangeItem>
          ))}
        </ChangeList>
      )}
      {renamed.length === 0 ? null : (
        <ChangeList id="renamed" title="Renamed">
          {renamed.map(({ milestone, before, after }) => (
            <ChangeItem key={milestone.id} title={after}>
              was “{before}” · the same milestone
            </ChangeItem>
          ))}
        </ChangeList>
      )}
      <Details difference={difference} />
    </>
  );
}

function Details({ difference }: Readonly<{ difference: RoadmapDifference<Milestone> }>) {
  const details = detailsOf(difference);
  if (details.length === 0 && !difference.isReordered) return null;
  return (
    <ChangeList id="in-detail" title="Small changes">
      {details.map(([{ id, title }, words]) => (
        <ChangeItem key={id} title={title}>
          {words.join(" · ")}
        </ChangeItem>
      ))}
      {difference.isReordered ? (
        <ChangeItem title="The order">Some milestones are in a different order.</ChangeItem>
      ) : null}
    </ChangeList>
  );
}

/** Each milestone once, with all that changes about it. */
function detailsOf(
  difference: RoadmapDifference<Milestone>,
): readonly (readonly [Milestone, readonly string[]])[] {
  const all: readonly (readonly [Milestone, string])[] = [
    ...difference.becameRequired.map((each) => [each, "required now"] as const),
    ...difference.becameOptional.map((each) => [each, "optional now"] as const),
    ...difference.movedPhase.map(
      ({ milestone, before, after }) =>
        [milestone, `in ${PHASE_TITLES[after]} instead of ${PHASE_TITLES[before]}`] as const,
    ),
    ...difference.hoursChanged.map(
      ({ milestone, before, after }) =>
        [milestone, `planned at ${counted(after, "hour")} instead of ${before}`] as const,
    ),
    ...difference.stepsChanged.map(
      (each) => [each, "different steps; your ticks are kept"] as const,
    ),
  ];
  const byMilestone = Map.groupBy(all, ([{ id }]) => id);
  return [...byMilestone.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [[first[0], same.map(([, words]) => words)] as const];
  });
}
