"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { operationId, startWrite } from "#lib/actions/change";
import { applyTick } from "#lib/actions/progress/apply-tick";
import { textField } from "#lib/actions/read-form";
import { PATH_HEADER } from "#lib/auth/viewer";
import { tickInput } from "#lib/domain/progress/tick";
import { pageWithTick } from "#lib/domain/progress/tick-address";
import { safeNext } from "#lib/domain/text/next-address";

/** Handles a tick sent as an ordinary form: without script, or pressed before the script was there. */
export async function tickAction(form: FormData): Promise<void> {
  const { viewer, at } = await startWrite(form);
  const step = textField(form, "step");
  const { data: tick } = tickInput.safeParse({
    milestone: textField(form, "milestone"),
    ...(step === "" ? {} : { step }),
    done: textField(form, "asked") === "done",
    operationId: operationId(form),
    ...(form.has("undoes") ? { undoes: operationId(form, "undoes") } : {}),
  });
  if (tick === undefined) notFound();
  const answer = await applyTick({ viewer, tick, now: at });
  if (!answer.ok) notFound();
  redirect(pageWithTick({ page: safeNext((await headers()).get(PATH_HEADER)), tick }));
}
