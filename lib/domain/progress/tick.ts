import * as z from "zod";
import { isStorable } from "../text/storable.ts";

const slug = z.string().min(1).max(100).refine(isStorable);

/** What a tick asks for: a state, never a toggle. With `step` it is about one step of the milestone. */
export const tickInput = z.strictObject({
  milestone: slug,
  step: slug.optional(),
  done: z.boolean(),
  operationId: z.uuid(),
  /** Whose it is; without, it is of whoever is signed in. */
  learner: z.string().min(1).max(100).optional(),
});

export type Tick = Readonly<z.output<typeof tickInput>>;

export type TickOffer = "own-words";

/**
 * What a tick is answered with: `revision` orders answers and pages, `announcement` is said politely, and `offer` is
 * what the learner may do now, if they like: answer the milestone's question in their own words.
 */
export type TickAnswer = Readonly<
  | { ok: true; revision: number; announcement: string; offer?: TickOffer }
  | { ok: false; reason: "unknown-milestone" | "unknown-step" | "no-learner" }
>;
