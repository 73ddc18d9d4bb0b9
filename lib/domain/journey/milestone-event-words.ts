import * as z from "zod";
import type { EventType } from "../roadmap/event.ts";
import { counted, listed } from "../words/plurals.ts";
import { type EventWording, quoteOf, saying } from "./event-line.ts";

const milestone = z.object({ milestone: z.string() });
const step = z.object({ milestone: z.string(), step: z.string() });

/** What happens to milestones and their steps, in words. */
export const MILESTONE_EVENTS = {
  completed: about("Completed", "Completed a milestone"),
  uncompleted: about("Unticked", "Unticked a milestone"),
  "step-ticked": aboutStep("Ticked a step"),
  "step-unticked": aboutStep("Unticked a step"),
  "put-aside": about("Put aside for now:", "Put a milestone aside for now"),
  "taken-up": about("Took up again:", "Took a milestone up again"),
  waived: saying(
    milestone.extend({ reason: z.string().nullish() }),
    "Waived a milestone",
    ({ milestone, reason }) => ({ words: "Waived", milestone, ...quoteOf(reason) }),
  ),
  unwaived: about("Took back the waiver of", "Took back a waiver"),
  worked: saying(
    milestone.extend({ hours: z.number().nullish() }),
    "Worked",
    ({ milestone, hours }) => ({
      words: hours ? `Worked ${counted(hours, "hour")} on` : "Worked on",
      milestone,
    }),
  ),
  "evidence-saved": aboutWriting("the evidence link of", "Edited an evidence link"),
  "note-saved": aboutWriting("your note on", "Edited a note"),
  explained: aboutWriting("your own words on", "Edited an answer in your own words"),
  "prior-recorded": saying(
    z.object({ milestones: z.array(z.string()) }),
    "Noted what you could already do",
    ({ milestones }, names) => ({
      words: `Noted ${counted(milestones.length, "milestone")} that you could already do`,
      ...(milestones.length === 0 ? {} : { more: listed(milestones.map(names.milestone)) }),
    }),
  ),
  reviewed: saying(
    milestone.extend({ outcome: z.enum(["confirmed", "faded"]) }),
    "Answered a question again",
    ({ milestone, outcome }) => ({ words: `Asked again, and ${outcome}:`, milestone }),
  ),
} as const satisfies Partial<Record<EventType, EventWording>>;

function about(words: string, plain: string): EventWording {
  return saying(milestone, plain, (data) => ({ words, milestone: data.milestone }));
}

function aboutWriting(what: string, plain: string): EventWording {
  return saying(milestone.extend({ removed: z.boolean().optional() }), plain, (data) => ({
    words: `${data.removed ? "Removed" : "Saved"} ${what}`,
    milestone: data.milestone,
  }));
}

function aboutStep(words: string): EventWording {
  return saying(step, words, (data, names) => ({
    words: `${words} of`,
    milestone: data.milestone,
    more: names.step(data.milestone, data.step),
  }));
}
