import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPassword, hashPassword } from "#lib/auth/password";

/** Asserts of so many passwords that each is right as it was chosen, and nothing like it is: trimmed, folded or cut off. */
export async function assertExactPasswords(numRuns: number): Promise<void> {
  const password = fc.string({ unit: "binary", minLength: 8, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(password, async (chosen) => {
      const stored = await hashPassword(chosen);
      assert.ok((await checkPassword({ password: chosen, stored })).isRight);
      const variant = [chosen.trim(), chosen.toLowerCase(), chosen.slice(0, 64), chosen.slice(1)]
        .filter((each) => each !== chosen)
        .at(0);
      if (variant === undefined) return;
      assert.ok(!(await checkPassword({ password: variant, stored })).isRight);
    }),
    { numRuns },
  );
}
