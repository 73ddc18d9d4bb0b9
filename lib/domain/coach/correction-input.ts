import * as z from "zod";
import { CORRECTION_IDS } from "./correction.ts";

export const correctionIdInput = z.enum(CORRECTION_IDS);

/** Why a correction is never to be shown again. */
export const neverAgainReasonInput = z
  .string()
  .min(1, { error: "Say in a few words why: you will read it in the settings." })
  .max(500, { error: "Keep the reason under 500 characters." });
