import "server-only";
import type { FormState } from "#lib/actions/form-state";
import { refused, textField } from "#lib/actions/read-form";
import { typedChanges } from "#lib/domain/text/typed-changes";
import { writingChangedElsewhere } from "#lib/wording/refusals";

/** What the form was made with, by field: a setting's form carries it in hidden fields beside the others. */
function shownIn<Field extends string>({
  form,
  fields,
}: Readonly<{ form: FormData; fields: readonly Field[] }>) {
  return Object.fromEntries(fields.map((field) => [field, textField(form, `${field}Seen`)]));
}

/**
 * Returns the fields of a setting that are to be written, or how its form is refused: where another tab changed one of them
 * meanwhile. `inWords` says what stands there now.
 */
export function unlessStale<Field extends string>({
  form,
  fields,
  typed,
  stored,
  inWords = (_, text) => text,
  values,
}: Readonly<{
  form: FormData;
  fields: readonly Field[];
  typed: Readonly<Record<string, string>>;
  stored: Readonly<Record<Field, string>>;
  inWords?: (field: Field, stored: string) => string;
  values: Readonly<Record<string, string>>;
}>): Readonly<{ ok: true; changed: readonly Field[] } | { ok: false; refusal: FormState }> {
  const texts = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(fields.map((field) => [field, of[field] ?? ""]));
  const shown = shownIn({ form, fields });
  const { changed, conflicts } = typedChanges<string>({
    fields,
    shown,
    typed: texts(typed),
    stored,
  });
  const isIn = (list: readonly string[]) => (field: Field) => list.includes(field);
  const stale = fields.filter(isIn(conflicts));
  if (stale.length === 0) return { ok: true, changed: fields.filter(isIn(changed)) };
  const errors = stale.map((field) => [
    field,
    writingChangedElsewhere(inWords(field, stored[field])),
  ]);
  return { ok: false, refusal: refused({ errors: Object.fromEntries(errors), values }) };
}
