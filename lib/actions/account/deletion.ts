"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { deletionNotice } from "#lib/actions/account/account-mail";
import { startProvenWrite, startWrite } from "#lib/actions/change";
import { keepAccount, planDeletion } from "#lib/data/account/deletion";
import { wakeMailWorker } from "#lib/data/outbox";
import { logSecurityEvent } from "#lib/log";

/** Plans to delete the viewer's account, in days in which they may keep it. */
export async function planDeletionAction(form: FormData): Promise<void> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, email, timeZone } = viewer;
  await planDeletion({ userId, now, notice: deletionNotice({ email, timeZone, now }) });
  logSecurityEvent({ kind: "account.deletion-planned", actor: userId, result: "ok" });
  await wakeMailWorker();
  // The notice stands on every page: also around the one that this leads to.
  refresh();
  redirect("/settings");
}

/** Handles "Keep my account". */
export async function keepAccountAction(form: FormData): Promise<void> {
  const { viewer } = await startWrite(form);
  await keepAccount(viewer.userId);
  logSecurityEvent({ kind: "account.kept", actor: viewer.userId, result: "ok" });
  refresh();
}
