import type { EventData, EventType } from "#lib/domain/record/event";
import { formatDate } from "../dates.ts";
import { capitalised, counted } from "../numbers.ts";
import {
  type EventLine,
  type EventNames,
  type EventWording,
  quoteOf,
  saying,
} from "./event-line.ts";

type Log = EventData<"worked">;

/** What a learner logs, corrects and removes of their work, in words. */
export const LOG_EVENTS = {
  worked: saying("worked", "Worked", (log, names) =>
    log.day || log.log ? lineOf({ log, names, lead: log.day ? "Logged" : "" }) : plainLine(log),
  ),
  "log-corrected": saying("log-corrected", "Corrected a log", (log, names) =>
    lineOf({ log, names, lead: "Corrected a log", now: ", now" }),
  ),
  "log-removed": saying("log-removed", "Removed a log", (log, names) =>
    lineOf({ log, names, lead: "Removed a log" }),
  ),
} as const satisfies Partial<Record<EventType, EventWording>>;

/** Most logs: of the day itself, on a milestone itself. */
function plainLine({ hours, milestone }: Log): EventLine {
  const words = hours ? `Worked ${counted(hours, "hour")} on` : "Worked on";
  return { words, milestone: milestone ?? undefined };
}

function lineOf({
  log,
  names,
  lead,
  now = "",
}: Readonly<{ log: Log; names: EventNames; lead: string; now?: string }>): EventLine {
  const date = log.day ? ` for ${formatDate(log.day)}` : "";
  const said = lead === "" ? capitalised(workOf(log)) : `${lead}${date}${now}: ${workOf(log)}`;
  return {
    words: said,
    milestone: log.milestone ?? undefined,
    ...quoteOf(log.log ? names.log(log.log) : undefined),
  };
}

/** "2 hours on", "work on", "learned elsewhere, 2 hours", "learned elsewhere, for": the milestone's title follows. */
function workOf({ hours, milestone, log }: Log): string {
  const time = hours ? counted(hours, "hour") : undefined;
  if (!log) return `${time ?? "work"} on`;
  const parts = ["learned elsewhere", time, milestone ? "for" : undefined];
  return parts.filter((part) => part !== undefined).join(", ");
}
