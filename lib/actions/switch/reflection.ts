"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { reflectOnSwitch } from "#lib/data/switch";
import { reflectionInput } from "#lib/domain/switch/reflection";

/** With "Rather not say", nothing of the answer is kept. */
const passInput = z.object({ text: z.string().transform(() => "") });

/** Handles "Did it help?", or "Rather not say". A second answer changes nothing. */
export async function reflectAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(form.has("pass") ? passInput : reflectionInput, form),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const enrollment = z.uuid().safeParse(textField(form, "enrollment"));
  if (!enrollment.success) notFound();
  await reflectOnSwitch({ ...change, enrollment: enrollment.data, ...read.input });
  refresh();
  return { status: "saved" };
}
