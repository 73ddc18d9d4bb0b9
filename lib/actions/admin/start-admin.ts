import "server-only";
import { notFound } from "next/navigation";
import type * as z from "zod";
import { startProvenWrite, startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { type Read, readForm } from "#lib/actions/read-form";
import { refusedUnproven } from "#lib/actions/unproven";
import { config } from "#lib/config";
import type { Viewer } from "#lib/domain/account";
import { isAdmin } from "#lib/domain/admin";
import { logSecurityEvent } from "#lib/log";

export type AdminWrite = Readonly<{ viewer: Viewer; at: Date }>;

/** Begins an act of the person who runs the instance, from a form with nothing typed in it. For others there is none. */
export async function startAdminWrite(form: FormData): Promise<AdminWrite> {
  const started = await startProvenWrite(form);
  refuseOthers(started.viewer);
  return started;
}

/** Begins the same from a form in which something was typed: `readAdminForm` asks for the proof, and loses nothing. */
export async function startAdminForm(form: FormData): Promise<AdminWrite> {
  const started = await startWrite(form);
  refuseOthers(started.viewer);
  return started;
}

/** Reads what an admin typed. Without a recent proof it is refused, and stays. */
export function readAdminForm<Schema extends z.ZodObject>({
  started,
  form,
  schema,
}: Readonly<{ started: AdminWrite; form: FormData; schema: Schema }>): Read<z.output<Schema>> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const refusal: FormState | undefined = refusedUnproven({ ...started, values: read.values });
  return refusal === undefined ? read : { ok: false, refusal };
}

function refuseOthers(viewer: Viewer): void {
  if (!isAdmin({ viewer, adminEmail: config().adminEmail })) notFound();
}

/** Writes down what was done, to whom by id alone (docs/security.md#admin). */
export function logAct({ viewer }: AdminWrite, object: string): void {
  logSecurityEvent({ kind: "admin.acted", actor: viewer.userId, object, result: "ok" });
}
