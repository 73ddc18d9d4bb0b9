import { expect, test } from "vitest";
import type { LoggedEvent } from "#lib/domain/record/event";
import { logOf } from "./event-log.ts";

let ids = 0;

function event(type: string, milestone: string, on = "2026-03-03"): LoggedEvent {
  ids += 1;
  return { id: `event-${ids}`, type, on, at: new Date(`${on}T12:00:00Z`), data: { milestone } };
}

function log(events: readonly LoggedEvent[]) {
  const milestones = new Map(
    events.map(({ id, data }) => [id, JSON.stringify(data).slice(14, -2)]),
  );
  return logOf({
    events,
    lineOf: ({ id, type }) => ({ words: type, milestone: milestones.get(id) }),
  });
}

/** Each entry as "words milestone", with the number of its lines where there are several. */
function read(events: readonly LoggedEvent[]): readonly string[] {
  return log(events).flatMap(({ entries }) =>
    entries.map(({ words, milestone, lines }) =>
      [words, milestone, lines && `[${lines.length}]`].filter(Boolean).join(" "),
    ),
  );
}

test("events stand under their local dates, in the order in which they come", () => {
  const events = [
    event("worked", "git", "2026-03-04"),
    event("completed", "git"),
    event("worked", "git"),
  ];
  expect(log(events).map(({ on, entries }) => [on, entries.map(({ words }) => words)])).toEqual([
    ["2026-03-04", ["worked"]],
    ["2026-03-03", ["completed", "worked"]],
  ]);
});

test("steps of one milestone in a row stand together, others apart", () => {
  const ticks = [event("step-ticked", "git"), event("step-ticked", "git")];
  expect(read([...ticks, event("step-ticked", "sql"), event("step-ticked", "git")])).toEqual([
    "Ticked 2 steps of git [2]",
    "step-ticked sql",
    "step-ticked git",
  ]);
  expect(read([ticks[0], event("worked", "git"), ticks[1]].filter((each) => !!each))).toHaveLength(
    3,
  );
});

test("a run ends with its day", () => {
  const events = [event("step-ticked", "git", "2026-03-04"), event("step-ticked", "git")];
  expect(read(events)).toEqual(["step-ticked git", "step-ticked git"]);
});

test("four completions in a row stand together, three do not", () => {
  const three = ["a", "b", "c"].map((milestone) => event("completed", milestone));
  expect(read(three)).toEqual(["completed a", "completed b", "completed c"]);
  expect(read([...three, event("completed", "d")])).toEqual(["Completed 4 milestones [4]"]);
});

test("however they are put together, every event keeps a line of its own", () => {
  const events = ["step-ticked", "step-unticked", "completed", "uncompleted", "worked"].flatMap(
    (type) => Array.from({ length: 5 }, () => event(type, "git")),
  );
  const kept = log(events).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.lines ?? [entry]).map(({ id }) => id)),
  );
  expect(kept).toEqual(events.map(({ id }) => id));
});

test("no event is no day", () => {
  expect(log([])).toEqual([]);
});
