import "server-only";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { describeProblems } from "#lib/wording/refusals";

type Values = Readonly<Record<string, string>>;

/** A form as it was read: the input, or how the form is refused. */
export type Read<Input> = Readonly<
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

/** Returns what a form shows when something is to be put right; what was typed stays. */
export function refused({ errors, values }: Omit<FormState, "status">): FormState {
  return { status: "refused", errors, values };
}
