import type { EventData, EventType } from "#lib/domain/record/event";
import { formatDate } from "../dates.ts";
import { counted, listed } from "../numbers.ts";
import { type EventWording, quoteOf, saying } from "./event-line.ts";

/** What happens to milestones and their steps, in words. */
export const MILESTONE_EVENTS = {
  completed: saying("completed", "Completed a milestone", ({ milestone, prior }) => ({
    words: prior ? "Ticked again, as known before:" : "Completed",
    milestone,
  })),
  uncompleted: about("uncompleted", "Unticked", "Unticked a milestone"),
  "step-ticked": aboutStep("step-ticked", "Ticked a step"),
  "step-unticked": aboutStep("step-unticked", "Unticked a step"),
  "put-aside": about("put-aside", "Put aside for now:", "Put a milestone aside for now"),
  "taken-up": about("taken-up", "Picked up again:", "Picked a milestone up again"),
  waived: saying("waived", "Skipped a milestone permanently", ({ milestone, reason }) => ({
    words: "Skipped permanently:",
    milestone,
    ...quoteOf(reason),
  })),
  unwaived: about("unwaived", "No longer skipped:", "Stopped skipping a milestone"),
  "evidence-saved": aboutWriting("evidence-saved", "the evidence for", "Edited evidence"),
  "picture-added": about("picture-added", "Added a picture to", "Added a picture"),
  "picture-described": about("picture-described", "Described a picture of", "Described a picture"),
  "picture-removed": about("picture-removed", "Removed a picture from", "Removed a picture"),
  "note-saved": aboutWriting("note-saved", "your note on", "Edited a note"),
  explained: aboutWriting("explained", "your own words on", "Edited an answer in your own words"),
  "prior-recorded": saying(
    "prior-recorded",
    "Marked what you could already do",
    ({ milestones }, names) => ({
      words: `Marked ${counted(milestones.length, "milestone")} you could already do`,
      ...(milestones.length === 0 ? {} : { more: listed(milestones.map(names.milestone)) }),
    }),
  ),
  "when-done-said": saying(
    "when-done-said",
    "Said when you did what you ticked",
    ({ day, as, since }) => ({
      words: `Said that what you ticked on ${formatDate(day)} was done ${whenDone({ as, since })}`,
    }),
  ),
  "prior-taken-back": saying(
    "prior-taken-back",
    "Unmarked what you could already do",
    ({ milestones }, names) => ({
      words: `Unmarked ${counted(milestones.length, "milestone")} as known before`,
      ...(milestones.length === 0 ? {} : { more: listed(milestones.map(names.milestone)) }),
    }),
  ),
  "prior-done-now": about("prior-done-now", "Done now, not before:", "Did a milestone now"),
  reviewed: saying("reviewed", "Answered a question again", ({ milestone, outcome }) => ({
    words: REVIEWED[outcome],
    milestone,
  })),
} as const satisfies Partial<Record<EventType, EventWording>>;

const REVIEWED = {
  confirmed: "Reviewed, and still right:",
  faded: "Reviewed, and forgotten:",
} as const;

function whenDone({ as, since }: Pick<EventData<"when-done-said">, "as" | "since">): string {
  if (as === "since" && since) return `since ${formatDate(since)}`;
  return as === "before" ? "before Waymark" : "on that day";
}

/** The types whose data names a milestone, and those that name a step of it. */
type OfStep = "step-ticked" | "step-unticked";
type OfWriting = "evidence-saved" | "note-saved" | "explained";
type OfMilestone =
  | "prior-done-now"
  | "uncompleted"
  | "put-aside"
  | "taken-up"
  | "unwaived"
  | "picture-added"
  | "picture-described"
  | "picture-removed";

function about(type: OfMilestone, words: string, plain: string): EventWording {
  return saying(type, plain, ({ milestone }) => ({ words, milestone }));
}

function aboutWriting(type: OfWriting, what: string, plain: string): EventWording {
  return saying(type, plain, ({ milestone, removed }) => ({
    words: `${removed ? "Removed" : "Saved"} ${what}`,
    milestone,
  }));
}

function aboutStep(type: OfStep, words: string): EventWording {
  return saying(type, words, ({ milestone, step }, names) => ({
    words: `${words} of`,
    milestone,
    more: names.step(milestone, step),
  }));
}
