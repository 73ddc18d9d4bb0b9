"use server";

import { refresh } from "next/cache";
import { askedBy } from "#lib/actions/asked";
import { operationId, startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { getWritings, saveWriting, type Writings } from "#lib/data/milestone";
import { writingsInput } from "#lib/domain/milestone";
import { REFUSALS, writingChangedElsewhere } from "#lib/wording/refusals";

const KINDS = ["evidence", "note", "explanation"] as const;

/** Saves what changed since the page was read; what another tab changed meanwhile is kept and shown, never overwritten. */
export async function saveWritingsAction(_: FormState, form: FormData): Promise<FormState> {
  const milestone = textField(form, "milestone");
  const read = await unlessSignedOut({
    form,
    read: readForm(writingsInput, form),
    message: REFUSALS.signedOutOfWritings,
  });
  if (!read.ok) return read.refusal;
  const { input, values } = read;
  const conflicts = new Set<keyof Writings>();
  const { viewer, at, on } = await startWrite(form);
  const userId = viewer.userId;
  for (const kind of KINDS) {
    const seen = textField(form, `${kind}Seen`);
    const text = input[kind];
    if (text === seen) continue;
    const asked = askedBy([
      [kind, text],
      ["seen", seen],
      ["milestone", milestone],
    ]);
    const change = { userId, at, on, operationId: operationId(form, `${kind}Operation`), asked };
    const { changed } = await saveWriting({ ...change, milestone, kind, seen, text });
    if (!changed) conflicts.add(kind);
  }
  refresh();
  if (conflicts.size === 0) return { status: "saved" };
  const stored = await getWritings({ userId, milestone });
  const errors = [...conflicts]
    .filter((kind) => stored[kind] !== input[kind])
    .map((kind) => [kind, writingChangedElsewhere(stored[kind])] as const);
  if (errors.length === 0) return { status: "saved" };
  return refused({ errors: Object.fromEntries(errors), values });
}
