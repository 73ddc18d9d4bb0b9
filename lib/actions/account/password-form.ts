import "server-only";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { type Read, readForm, refused } from "#lib/actions/read-form";
import { isCommonPassword } from "#lib/auth/common-passwords";
import { BusyError } from "#lib/auth/concurrency-limit";
import { REFUSALS } from "#lib/wording/refusals";

/** Parses a form in which a password is chosen: one that everybody tries first is refused (docs/security.md#common-passwords). */
export async function readNewPasswordForm<Schema extends z.ZodObject<{ password: z.ZodString }>>(
  schema: Schema,
  form: FormData,
): Promise<Read<z.output<Schema>>> {
  const read = readForm(schema, form);
  const password = form.get("password");
  if (typeof password !== "string" || !(await isCommonPassword(password))) return read;
  const { errors, values } = read.ok ? { errors: {}, values: read.values } : read.refusal;
  return {
    ok: false,
    refusal: refused({ errors: { ...errors, password: REFUSALS.commonPassword }, values }),
  };
}

/** Runs what compares or hashes a password. When too many wait for that, says so and keeps what was typed. */
export async function refusingWhenBusy(
  values: Readonly<Record<string, string>>,
  work: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BusyError) return refused({ errors: { form: REFUSALS.busy }, values });
    throw error;
  }
}
