import "server-only";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { isCommonPassword } from "#lib/auth/common-passwords";
import { BusyError } from "#lib/auth/concurrency-limit";
import { describeProblems } from "#lib/wording/input-problems";

type Values = Readonly<Record<string, string>>;

type Read<Input> = Readonly<
  { ok: true; input: Input; values: Values } | { ok: false; refusal: FormState }
>;

/** Fields whose text never goes back to the browser. */
const SECRET = new Set(["password", "current"]);

/** Parses a form by the fields of a schema. A file where text belongs counts as nothing. */
export function readForm<Schema extends z.ZodObject>(
  schema: Schema,
  form: FormData,
): Read<z.output<Schema>> {
  const typed = Object.keys(schema.shape).flatMap((field) => {
    const value = form.get(field);
    return typeof value === "string" ? [[field, value] as const] : [];
  });
  const values = Object.fromEntries(typed.filter(([field]) => !SECRET.has(field)));
  const parsed = schema.safeParse(Object.fromEntries(typed));
  if (parsed.success) return { ok: true, input: parsed.data, values };
  return { ok: false, refusal: refused({ errors: describeProblems(parsed.error.issues), values }) };
}

const TOO_COMMON =
  "Choose another password: this one is among the first that people try. A few words in a row work well.";

/** Returns the same, where a password is chosen: one that everybody tries first is refused (docs/security.md#common-passwords). */
export async function readNewPasswordForm<Schema extends z.ZodObject<{ password: z.ZodString }>>(
  schema: Schema,
  form: FormData,
): Promise<Read<z.output<Schema>>> {
  const read = readForm(schema, form);
  const password = form.get("password");
  if (typeof password !== "string" || !(await isCommonPassword(password))) return read;
  const { errors, values } = read.ok ? { errors: {}, values: read.values } : read.refusal;
  return { ok: false, refusal: refused({ errors: { ...errors, password: TOO_COMMON }, values }) };
}

/** Returns what a form shows when something is to be put right; what was typed stays. */
export function refused({ errors, values }: Omit<FormState, "status">): FormState {
  return { status: "refused", errors, values };
}

/** Runs what compares or hashes a password. When too many wait for that, says so and keeps what was typed. */
export async function refusingWhenBusy(
  values: Values,
  work: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BusyError) return refused({ errors: { form: error.message }, values });
    throw error;
  }
}
