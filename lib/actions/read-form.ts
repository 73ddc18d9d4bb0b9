import "server-only";
import { notFound } from "next/navigation";
import type * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import type { InputProblem } from "#lib/domain/text/input-problem";
import { isStorable, LONGEST_TEXT } from "#lib/domain/text/storable";
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
  const issues = [...issuesOfTexts(typed), ...(parsed.success ? [] : parsed.error.issues)];
  if (parsed.success && issues.length === 0) return { ok: true, input: parsed.data, values };
  return { ok: false, refusal: refused({ errors: describeProblems(issues), values }) };
}

/** What is wrong with any text, whatever its schema takes: it cannot be kept, or is longer than any field takes. */
function issuesOfTexts(
  typed: Readonly<Record<string, string | readonly string[]>>,
): readonly Issue[] {
  return Object.entries(typed)
    .filter(([field]) => !SECRET.has(field))
    .flatMap(([field, value]) =>
      [value].flat().map((text) => ({ field, problem: textProblem(text) })),
    )
    .flatMap(({ field, problem }) =>
      problem === undefined ? [] : [{ path: [field], message: problem }],
    );
}

type Issue = Readonly<{ path: readonly PropertyKey[]; message: string }>;

function textProblem(text: string): InputProblem | undefined {
  if (!isStorable(text)) return "text-broken";
  return text.length > LONGEST_TEXT ? "text-too-long" : undefined;
}

/** Returns what was typed into a field, trimmed and with one kind of line break; empty where there is none. */
export function typedField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? tidied(value) : "";
}

/** Returns the same of a field that nobody types into. What cannot be kept is nowhere kept: it names nothing, and is not found. */
export function textField(form: FormData, name: string): string {
  const text = typedField(form, name);
  return isStorable(text) ? text : notFound();
}

/** Returns the file that a form carries; absent where none was chosen, or an empty one. */
export function fileField(form: FormData, name: string): File | undefined {
  const file = form.get(name);
  return file instanceof File && file.size > 0 ? file : undefined;
}

/** Returns what a form shows when something is to be put right; what was typed stays. */
export function refused({ errors, values }: Omit<FormState, "status">): FormState {
  return { status: "refused", errors, values };
}

function tidied(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
