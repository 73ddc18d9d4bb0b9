import { expect, test } from "vitest";
import { printRecoveryCode, RECOVERY_CODE_LENGTH, RecoveryCodeInput } from "./recovery-code.ts";

const CODE = "7K2M9QXD4FHT0B3CW8YZ6JNP";

test("a recovery code is printed in fours, and read as it is printed or typed", () => {
  expect(CODE).toHaveLength(RECOVERY_CODE_LENGTH);
  const printed = printRecoveryCode(CODE);
  expect(printed).toBe("7K2M-9QXD-4FHT-0B3C-W8YZ-6JNP");
  const typed = printed.toLowerCase().replaceAll("-", " ").replace("0", "o");
  expect(RecoveryCodeInput.parse({ recovery: typed })).toEqual({ recovery: CODE });
});
