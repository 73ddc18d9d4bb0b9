import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** "Did it help?": one of the three, and words that may stay empty. */
export const reflectionInput = z.object({
  helped: z.enum(["yes", "partly", "no"], refuseAs("helped-missing")),
  text: z.string().max(2_000, refuseAs("words-too-long")),
});
