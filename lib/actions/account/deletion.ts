"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { startProvenWrite, startWrite } from "#lib/actions/change";
import { keepAccount, planDeletion } from "#lib/data/account/deletion";
import { logSecurityEvent } from "#lib/log";

/** Plans to delete the viewer's account, in days in which they may keep it. */
export async function planDeletionAction(form: FormData): Promise<void> {
  const { viewer, at: now } = await startProvenWrite(form);
  await planDeletion({ userId: viewer.userId, now });
  logSecurityEvent({ kind: "account.deletion-planned", actor: viewer.userId, result: "ok" });
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
