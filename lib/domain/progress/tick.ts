import * as z from "zod";
import type { LearnerRecord } from "../record/learner-record.ts";
import { operationIdInput } from "../record/operation.ts";
import { isStorable } from "../text/storable.ts";

const slug = z.string().min(1).max(100).refine(isStorable);

/** What a tick asks for: a state, never a toggle. With `step` it is about one step of the milestone. */
export const tickInput = z.strictObject({
  milestone: slug,
  step: slug.optional(),
  done: z.boolean(),
  operationId: operationIdInput,
  /** The operation of an untick that this tick takes back: what was is again, with its date. */
  undoes: operationIdInput.optional(),
  /** Whose it is; without, it is of whoever is signed in. */
  learner: z.string().min(1).max(100).optional(),
});

export type Tick = Readonly<z.output<typeof tickInput>>;

/** A tick that is told about: with its operation, it can be taken back exactly. */
export type NamedTick = Pick<Tick, "milestone" | "step" | "done"> &
  Partial<Pick<Tick, "operationId">>;

/** What the learner may do after a tick, if they like: answer the milestone's question in their own words. */
export type TickOffer = "own-words";

/** Where a tick leads: the milestone itself can be marked done, or there is a page to go on to. */
export type TickOnward = Readonly<
  { kind: "finish" } | { kind: "link"; href: string; label: string }
>;

/** What is said of a tick politely, and what may be done now. */
export type TickNews = Readonly<{
  announcement: string;
  offer?: TickOffer;
  onward?: TickOnward;
}>;

/** What a tick is answered with: `revision` orders answers and pages. */
export type TickAnswer = Readonly<
  | ({ ok: true; revision: number } & TickNews)
  | {
      ok: false;
      reason:
        | "unknown-milestone"
        | "unknown-step"
        | "no-learner"
        | "operation-reused"
        | "over-quota";
    }
>;

/** What a page says of a tick that was sent from it without script; the ids are for what may be sent next. */
export type ArrivedTick = Readonly<{
  tick: NamedTick;
  news: TickNews;
  operationIds: Readonly<{ undo: string; finish: string }>;
}>;

/** Returns whether what a tick is about, a milestone or a step of it, is ticked in a record. */
export function isTicked({
  record: { completions, stepTicks },
  tick: { milestone, step },
}: Readonly<{
  record: Pick<LearnerRecord, "completions" | "stepTicks">;
  tick: Pick<Tick, "milestone" | "step">;
}>): boolean {
  if (step === undefined) return completions.some((each) => each.milestone === milestone);
  return stepTicks.some((each) => each.milestone === milestone && each.step === step);
}
