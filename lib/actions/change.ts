import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { askedByForm } from "#lib/actions/asked";
import { textField } from "#lib/actions/read-form";
import { isFormOf } from "#lib/actions/whose-form";
import { requireRecentProof } from "#lib/auth/recent-proof";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import type { Change } from "#lib/data/changes";
import { findPath } from "#lib/data/roadmap/paths";
import type { Viewer } from "#lib/domain/account";
import { operationIdInput } from "#lib/domain/record/operation";
import { type LocalDate, localDateFor } from "#lib/domain/time/dates";
import { logSecurityEvent } from "#lib/log";

/**
 * Begins what a form of ours asks for: proves who asks, that the form is theirs, and reads the clock. A form that was made for
 * somebody else leads to the page that says so (docs/security.md#whose-form).
 */
export async function startWrite(
  form: FormData,
): Promise<Readonly<{ viewer: Viewer; at: Date; on: LocalDate }>> {
  const viewer = await requireViewer();
  if (!isFormOf({ form, viewer })) {
    const { userId: actor } = viewer;
    logSecurityEvent({ kind: "access.refused", actor, object: "form", result: "refused" });
    redirect("/other-learner");
  }
  const at = readClock(await headers());
  return { viewer, at, on: localDateFor({ at, timeZone: viewer.timeZone }) };
}

/**
 * Begins the same for what needs a proof of the last ten minutes (docs/security.md#recent-proof). Whoever has none is led to
 * the page that asks for one, and back: so it is for forms with nothing typed in them. One that would lose what was typed
 * asks `refusedUnproven` instead.
 */
export async function startProvenWrite(form: FormData): ReturnType<typeof startWrite> {
  const started = await startWrite(form);
  await requireRecentProof();
  return started;
}

/** Begins a change of the record, with the operation id that a form of ours always carries. */
export async function startChange(
  form: FormData,
): Promise<Readonly<{ viewer: Viewer; change: Change }>> {
  const { viewer, at, on } = await startWrite(form);
  const asked = askedByForm(form);
  return {
    viewer,
    change: { userId: viewer.userId, at, on, operationId: operationId(form), asked },
  };
}

/** Returns the operation id that a form carries. A form without one is none of ours: what it asks for is not found. */
export function operationId(form: FormData, field = "operationId"): string {
  const id = operationIdInput.safeParse(form.get(field));
  return id.success ? id.data : notFound();
}

/** Returns the id of the path that a form names. One that nobody knows is not found. */
export async function pathField(form: FormData): Promise<string> {
  const path = await findPath(textField(form, "path"));
  if (path === null) notFound();
  return path.id;
}
