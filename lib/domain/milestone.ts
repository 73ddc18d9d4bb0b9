import * as z from "zod";
import { normalisedEvidence } from "./text/evidence-parts.ts";
import { refuseAs } from "./text/input-problem.ts";
import { LONGEST_TEXT } from "./text/storable.ts";
import { isWebAddress } from "./text/web-address.ts";

/** What a learner writes about a milestone. Empty is fine everywhere. Evidence is links, each on a line of its own, and words about them; one word alone is neither. */
export const writingsInput = z.object({
  evidence: z
    .string()
    .max(2_000, refuseAs("evidence-too-long"))
    .refine(
      (text) => text === "" || /\s/.test(text) || isWebAddress(text),
      refuseAs("evidence-no-link"),
    )
    .transform(normalisedEvidence),
  note: z.string().max(LONGEST_TEXT, refuseAs("text-too-long")),
  explanation: z.string().max(LONGEST_TEXT, refuseAs("text-too-long")),
});

/** Hours on one day: empty, or a number above 0 and up to 24. A comma counts as a decimal point. */
export const workHoursInput = z
  .string()
  .transform((text) => (text === "" ? undefined : Number(text.replace(",", "."))))
  .refine(
    (hours) => hours === undefined || (hours > 0 && hours <= 24),
    refuseAs("work-hours-invalid"),
  );

export const waiverReasonInput = z
  .string()
  .min(1, refuseAs("waiver-reason-missing"))
  .max(1_000, refuseAs("waiver-reason-too-long"));
