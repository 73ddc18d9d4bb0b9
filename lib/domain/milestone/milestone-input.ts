import * as z from "zod";

/** The longest note or answer that is kept, in characters. */
export const LONGEST_TEXT = 20_000;

const tooLong = `This is longer than ${LONGEST_TEXT.toLocaleString("en")} characters. Shorten it, or keep it in a file and link to it.`;

/** What a learner writes about a milestone. Empty is fine everywhere. */
export const writingsInput = z.object({
  evidence: z
    .string()
    .max(2_000, { error: "This address is too long. Paste one link." })
    .refine((text) => text === "" || isWebAddress(text), {
      error: "This is not a web address. Paste the whole link, beginning with https://",
    }),
  note: z.string().max(LONGEST_TEXT, { error: tooLong }),
  explanation: z.string().max(LONGEST_TEXT, { error: tooLong }),
});

/** Hours on one day: empty, or a number above 0 and up to 24. A comma counts as a decimal point. */
export const workHoursInput = z
  .string()
  .transform((text) => (text === "" ? undefined : Number(text.replace(",", "."))))
  .refine((hours) => hours === undefined || (hours > 0 && hours <= 24), {
    error: "Enter the hours as a number up to 24, such as 1.5, or leave it empty.",
  });

export const waiverReasonInput = z
  .string()
  .min(1, { error: "Say in a few words why you set this aside: you will read it later." })
  .max(1_000, { error: "Keep the reason under 1,000 characters." });

/** Only http and https: a link that runs script is never stored. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
