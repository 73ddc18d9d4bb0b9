"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange, textField } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { reflectOnSwitch } from "#lib/data/switch";
import { reflectionInput } from "#lib/domain/switch/reflection";
import { describeProblems } from "#lib/wording/refusals";

/** Handles "Did it help?", or "Rather not say". A second answer changes nothing. */
export async function reflectAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer: __, ...change } = await startChange(form);
  const enrollment = z.uuid().safeParse(textField(form, "enrollment"));
  if (!enrollment.success) notFound();
  const about = { ...change, enrollment: enrollment.data };
  if (form.has("pass")) {
    await reflectOnSwitch({ ...about, text: "" });
    refresh();
    return { status: "saved" };
  }
  const values = { helped: textField(form, "helped"), text: textField(form, "text") };
  const answer = reflectionInput.safeParse(values);
  if (!answer.success) {
    return { status: "refused", errors: describeProblems(answer.error.issues), values };
  }
  await reflectOnSwitch({ ...about, ...answer.data });
  refresh();
  return { status: "saved" };
}
