"use server";

import { redirect } from "next/navigation";
import { startChange, startWrite } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { importArchive } from "#lib/data/archive/import-archive";
import { dropPendingImport, findPendingImport } from "#lib/data/archive/pending-import";
import { importsForgottenBefore } from "#lib/domain/archive/archive";
import { logSecurityEvent } from "#lib/log";

/** Brings in the file that the viewer has looked at. */
export async function importAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const after = importsForgottenBefore(change.at);
  const pending = await findPendingImport({ userId: viewer.userId, after });
  if (pending?.archive === undefined || pending.id !== textField(form, "file")) {
    redirect("/import?fault=gone");
  }
  const done = await importArchive({ ...change, given: pending.archive });
  if (!done.ok) redirect("/import?fault=outdated");
  logSecurityEvent({ kind: "record.imported", actor: viewer.userId, result: "ok" });
  redirect("/import?done=yes");
}

/** Forgets the file that the viewer has looked at. */
export async function dropImportAction(form: FormData): Promise<void> {
  const { viewer } = await startWrite(form);
  await dropPendingImport(viewer.userId);
  redirect("/import");
}
