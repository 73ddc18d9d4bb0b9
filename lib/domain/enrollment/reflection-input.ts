import * as z from "zod";

/** "Did it help?": one of the three, and words that may stay empty. */
export const reflectionInput = z.object({
  helped: z.enum(["yes", "partly", "no"], {
    error: "Choose one of the three, or press “Rather not say”.",
  }),
  text: z
    .string()
    .max(2_000, { error: "Keep this under 2,000 characters: a few sentences are enough." }),
});
