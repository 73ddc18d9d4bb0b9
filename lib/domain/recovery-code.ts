import * as z from "zod";
import { normaliseCode } from "./account.ts";
import { refuseAs } from "./text/input-problem.ts";

/** How many recovery codes a learner gets at once. */
export const RECOVERY_CODES = 10;

/** Characters of a recovery code, of five bits each. */
export const RECOVERY_CODE_LENGTH = 24;

export const RecoveryCodeInput = z.object({
  recovery: z
    .string(refuseAs("recovery-code-missing"))
    .transform(normaliseCode)
    .refine((typed) => typed.length > 0, refuseAs("recovery-code-missing")),
});

/** Returns a recovery code as a person reads it: in fours. */
export function printRecoveryCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join("-");
}
