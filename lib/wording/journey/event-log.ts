import type { LoggedEvent } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";
import { counted } from "../numbers.ts";
import type { EventLine } from "./event-line.ts";

export type LogLine = EventLine & Readonly<{ id: string }>;

/** One line, or several of a kind under one. */
export type LogEntry = LogLine & Readonly<{ lines?: readonly LogLine[] }>;

export type LogDay = Readonly<{ on: LocalDate; entries: readonly LogEntry[] }>;

type Told = Readonly<{ event: LoggedEvent; line: LogLine }>;

/** Runs of these in a row, how many make one, and what they are called together. */
const RUNS: Readonly<
  Record<string, Readonly<{ from: number; byMilestone: boolean; words: (count: number) => string }>>
> = {
  "step-ticked": { from: 2, byMilestone: true, words: (count) => `Ticked ${count} steps of` },
  "step-unticked": { from: 2, byMilestone: true, words: (count) => `Unticked ${count} steps of` },
  completed: {
    from: 4,
    byMilestone: false,
    words: (count) => `Completed ${counted(count, "milestone")}`,
  },
  uncompleted: {
    from: 4,
    byMilestone: false,
    words: (count) => `Unticked ${counted(count, "milestone")}`,
  },
};

/**
 * Returns events (newest first) by local date, in the same order. Steps of one milestone that were ticked one after
 * the other stand together, as do four and more milestones; every event keeps its own line.
 */
export function logOf({
  events,
  lineOf,
}: Readonly<{
  events: readonly LoggedEvent[];
  lineOf: (event: LoggedEvent) => EventLine;
}>): readonly LogDay[] {
  const told = events.map((event) => ({ event, line: { id: event.id, ...lineOf(event) } }));
  return runsOf(told, ({ event }) => event.on).map((day) => ({
    on: day[0].event.on,
    entries: runsOf(day, kindOf).flatMap(entriesOf),
  }));
}

function kindOf({ event: { type }, line: { milestone } }: Told): string {
  return RUNS[type]?.byMilestone ? `${type} ${milestone}` : type;
}

function entriesOf(run: readonly [Told, ...Told[]]): readonly LogEntry[] {
  const [{ event, line }] = run;
  const lines = run.map((each) => each.line);
  const kind = RUNS[event.type];
  if (kind === undefined || run.length < kind.from) return lines;
  const milestone = kind.byMilestone ? { milestone: line.milestone } : {};
  return [{ id: line.id, words: kind.words(run.length), ...milestone, lines }];
}

/** Neighbours of the same key, in order. */
function runsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
