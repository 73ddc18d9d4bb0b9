import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";
import { CORRECTION_IDS } from "./correction.ts";

export const correctionIdInput = z.enum(CORRECTION_IDS);

/** Why a correction is never to be shown again. */
export const neverAgainReasonInput = z
  .string()
  .min(1, refuseAs("never-again-reason-missing"))
  .max(500, refuseAs("never-again-reason-too-long"));
