import type { EventType } from "#lib/domain/record/event";
import { COACH_EVENTS } from "./coach-events.ts";
import type { EventLine, EventNames, EventWording } from "./event-line.ts";
import { LOG_EVENTS } from "./log-events.ts";
import { MILESTONE_EVENTS } from "./milestone-events.ts";
import { PATH_EVENTS } from "./path-events.ts";

/** Every type of event has words: a new one without them does not compile. */
export const EVENT_WORDINGS: Readonly<Record<EventType, EventWording>> = {
  ...MILESTONE_EVENTS,
  ...LOG_EVENTS,
  ...PATH_EVENTS,
  ...COACH_EVENTS,
};

const BY_TYPE: ReadonlyMap<string, EventWording> = new Map(Object.entries(EVENT_WORDINGS));

/**
 * Returns the line of an event. Data that is not understood gets the plain words of its type, and a type that
 * nobody knows (written by a newer Waymark) still has a line.
 */
export function formatEvent({
  type,
  data,
  names,
}: Readonly<{ type: string; data: unknown; names: EventNames }>): EventLine {
  return BY_TYPE.get(type)?.(data, names) ?? { words: "Something changed" };
}
