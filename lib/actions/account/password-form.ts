import "server-only";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { type Read, readForm, refused } from "#lib/actions/read-form";
import { isCommonPassword } from "#lib/auth/common-passwords";
import { BusyError } from "#lib/auth/concurrency-limit";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { ThrottleUnavailableError } from "#lib/data/throttle/throttles";
import { answerWith } from "#lib/http/answer-with";
import { REFUSALS } from "#lib/wording/refusals";
import { tooOften } from "#lib/wording/waiting";

/** After as many seconds those who wait for a place have had their turn. */
const BUSY_SECONDS = 5;

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

/**
 * Runs what is counted, compares or hashes. Where it was tried too often, too many wait, or nobody can count, says so with the
 * status of it and how long to wait, and keeps what was typed (docs/security.md#throttles).
 */
export async function refusingWhenBusy(
  values: Readonly<Record<string, string>>,
  work: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooOftenError) {
      const { retryAfter } = error;
      answerWith({ status: 429, ...(retryAfter === null ? {} : { retryAfter }) });
      return refused({ errors: { form: tooOften(retryAfter) }, values });
    }
    if (!(error instanceof BusyError || error instanceof ThrottleUnavailableError)) throw error;
    answerWith({ status: 503, retryAfter: BUSY_SECONDS });
    return refused({ errors: { form: REFUSALS.busy }, values });
  }
}
