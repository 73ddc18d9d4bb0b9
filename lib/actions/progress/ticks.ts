"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { startWrite } from "#lib/actions/change";
import { applyTick } from "#lib/actions/progress/apply-tick";
import { pressedTick } from "#lib/actions/progress/pressed-tick";
import { PATH_HEADER } from "#lib/auth/viewer";
import { pageWithTick } from "#lib/domain/progress/tick-address";
import { safeNext } from "#lib/domain/text/next-address";

/** Handles a tick sent as an ordinary form: without script, or pressed before the script was there. */
export async function tickAction(form: FormData): Promise<void> {
  const { viewer, at } = await startWrite(form);
  const tick = pressedTick(form);
  if (tick === undefined) notFound();
  const answer = await applyTick({ viewer, tick, now: at });
  if (!answer.ok) notFound();
  redirect(pageWithTick({ page: safeNext((await headers()).get(PATH_HEADER)), tick }));
}
