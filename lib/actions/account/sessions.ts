"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { startWrite } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { closeSession } from "#lib/auth/open-session";
import { endOtherSessions, endSession } from "#lib/data/account/sessions";
import { logSecurityEvent } from "#lib/log";

const sessionId = z.uuid();

/** Ends one of the viewer's sessions. What is not theirs is not found. */
export async function endSessionAction(form: FormData): Promise<void> {
  const { viewer } = await startWrite(form);
  const id = sessionId.safeParse(textField(form, "session"));
  if (!id.success) notFound();
  if (id.data === viewer.sessionId) {
    await closeSession();
    logEnd({ actor: viewer.userId, object: "this browser's" });
    redirect("/");
  }
  const hasEnded = await endSession({ id: id.data, userId: viewer.userId });
  if (!hasEnded) notFound();
  logEnd({ actor: viewer.userId, object: id.data });
  refresh();
}

/** Ends every session of the viewer but the one of this browser. */
export async function endOtherSessionsAction(form: FormData): Promise<void> {
  const { viewer } = await startWrite(form);
  const { userId, sessionId: keep } = viewer;
  await endOtherSessions({ userId, keep });
  logEnd({ actor: userId, object: "all others" });
  refresh();
}

function logEnd(entry: Readonly<{ actor: string; object: string }>): void {
  logSecurityEvent({ kind: "session.ended", ...entry, result: "ok" });
}
