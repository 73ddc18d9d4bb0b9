import "server-only";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { describeProblems } from "#lib/wording/refusals";

type Values = Readonly<Record<string, string>>;

/** A form as it was read: the input, or how the form is refused. */
export type Read<Input> = Readonly<
  { ok: true; input: Input; values: Values } | { ok: false; refusal: FormState }
>;

/** Fields whose text is taken exactly as typed, and never goes back to the browser. */
const SECRET = new Set(["password", "current"]);

/** Parses a form by the fields of a schema. A file where text belongs counts as nothing. */
export function readForm<Schema extends z.ZodObject>(
  schema: Schema,
  form: FormData,
): Read<z.output<Schema>> {
  const typed = Object.keys(schema.shape).flatMap((field) => {
    const value = form.get(field);
    if (typeof value !== "string") return [];
    return [[field, SECRET.has(field) ? value : tidied(value)] as const];
  });
  return readTyped(schema, Object.fromEntries(typed));
}

/** Parses what was typed, where a form holds more than one text for each field of a schema. */
export function readTyped<Schema extends z.ZodType>(
  schema: Schema,
  typed: Readonly<Record<string, string | readonly string[]>>,
): Read<z.output<Schema>> {
  const values = Object.fromEntries(
    Object.entries(typed)
      .filter(([field]) => !SECRET.has(field))
      .map(([field, value]) => [field, typeof value === "string" ? value : value.join(" ")]),
  );
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, input: parsed.data, values };
  return { ok: false, refusal: refused({ errors: describeProblems(parsed.error.issues), values }) };
}

/** Returns the text of a field, trimmed and with one kind of line break; empty where there is none. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? tidied(value) : "";
}

/** Returns what a form shows when something is to be put right; what was typed stays. */
export function refused({ errors, values }: Omit<FormState, "status">): FormState {
  return { status: "refused", errors, values };
}

function tidied(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
