import { reasonInput } from "../text/reason-input.ts";

/** Why leaving an enrollment does not count as a switch; may be empty. */
export const exemptReasonInput = reasonInput;
