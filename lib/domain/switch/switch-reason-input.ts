import { reasonInput } from "../text/reason-input.ts";

/** Why a learner switches; may be empty. */
export const switchReasonInput = reasonInput;
