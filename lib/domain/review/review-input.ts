import * as z from "zod";
import { writingsInput } from "../milestone.ts";
import { REVIEW_OUTCOMES } from "../record/answers.ts";
import { refuseAs } from "../text/input-problem.ts";

/** What a learner says of an answer that is asked again, and a new wording of it, which may stay empty. */
export const reviewInput = z
  .object({
    outcome: z.enum(REVIEW_OUTCOMES),
    text: writingsInput.shape.explanation,
    /** Which wording is kept; empty where nothing new was written. */
    keep: z.enum(["", "earlier", "new"]),
  })
  .refine(({ text, keep }) => text === "" || keep !== "", {
    path: ["keep"],
    ...refuseAs("kept-answer-missing"),
  });
