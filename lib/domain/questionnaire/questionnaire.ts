import * as z from "zod";
import { PATH_ORDER } from "../content/content.ts";

/** The schema of prisma/roadmaps/questionnaire.yaml: what a learner enjoys and wants, never pay. */

const text = z.string({ error: "must be text" }).trim().min(1, { error: "must not be empty" });

const path = z.enum(PATH_ORDER, { error: "is none of the seven paths" });

const weight = z
  .int({ error: "must be a whole number from -3 to 3" })
  .min(-3, { error: "must be -3 or more" })
  .max(3, { error: "must be 3 or less" });

const answerSchema = z.strictObject({
  id: z.string().regex(/^[a-z]$/, { error: "must be one letter: it stands in shared addresses" }),
  text,
  weights: z
    .partialRecord(path, weight)
    .refine((weights) => Object.values(weights).some((each) => each > 0), {
      error: "must speak for at least one path",
    }),
  /** What the answer says about the learner. */
  reason: text
    .startsWith("You ", { error: 'must begin with "You "' })
    .endsWith(".", { error: "must end with a full stop" }),
  /** What whoever gives this answer should know about a path. */
  notes: z.partialRecord(path, text).default({}),
});

const questionSchema = z.strictObject({
  id: z.string().regex(/^q\d+$/, { error: "must be like q1: it stands in shared addresses" }),
  text: text.endsWith("?", { error: "must end with a question mark" }),
  answers: z
    .array(answerSchema)
    .min(3, { error: "needs at least three answers" })
    .max(5, { error: "has more than five answers" })
    .superRefine(refuseTwins),
});

export const questionnaireSchema = z.strictObject({
  questions: z
    .array(questionSchema)
    .min(8, { error: "must be eight or more: fewer tell too little" })
    .max(14, { error: "must be fourteen or fewer: more take too long" })
    .superRefine(refuseTwins),
});

export type PathId = z.output<typeof path>;
export type Answer = Readonly<z.output<typeof answerSchema>>;
export type Question = Readonly<Omit<z.output<typeof questionSchema>, "answers">> &
  Readonly<{ answers: readonly Answer[] }>;
export type Questionnaire = Readonly<{ questions: readonly Question[] }>;

/** Which answer was given to which question, both by id. What was not answered is not in it. */
export type AnswerSheet = ReadonlyMap<string, string>;

function refuseTwins(
  items: readonly Readonly<{ id: string; text: string }>[],
  context: z.RefinementCtx,
): void {
  for (const [index, item] of items.entries()) {
    for (const field of ["id", "text"] as const) {
      if (items.findIndex((other) => other[field] === item[field]) < index) {
        context.addIssue({ code: "custom", path: [index, field], message: "stands here twice" });
      }
    }
  }
}
