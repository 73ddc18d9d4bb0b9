import { type EventData, type EventType, readEventData } from "#lib/domain/record/event";

/** One event as it is read: a phrase; where it is about a milestone, the milestone's title follows. */
export type EventLine = Readonly<{
  words: string;
  /** Its id; the title ends the phrase. */
  milestone?: string;
  /** What the learner wrote with it, in their own words. */
  quote?: string;
  /** What belongs to it and is too long for the phrase. */
  more?: string;
}>;

/** How the things are called that events name by id. */
export type EventNames = Readonly<{
  milestone: (id: string) => string;
  step: (milestone: string, step: string) => string;
  path: (id: string) => string;
  /** The path of an enrollment; absent where nobody knows it. */
  enrollment: (enrollment: string) => string | undefined;
  /** What was learned elsewhere, in the learner's own words; absent where the log was removed. */
  log: (log: string) => string | undefined;
}>;

/** Returns the line of an event from its data. */
export type EventWording = (data: unknown, names: EventNames) => EventLine;

/** Returns a wording that needs nothing of the data. */
export function plainly(words: string): EventWording {
  return () => ({ words });
}

/** Returns the wording of a type by what its data holds; data that is not understood still gets the plain words. */
export function saying<Type extends EventType>(
  type: Type,
  plain: string,
  lineOf: (data: EventData<Type>, names: EventNames) => EventLine,
): EventWording {
  return (data, names) => {
    const read = readEventData(type, data);
    return read === undefined ? { words: plain } : lineOf(read, names);
  };
}

/** Returns words that the learner may have left empty: absent then. */
export function quoteOf(text: string | null | undefined): Pick<EventLine, "quote"> {
  return text ? { quote: text } : {};
}
