import "server-only";
import { headers } from "next/headers";
import * as z from "zod";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import type { Change } from "#lib/data/changes";
import type { Viewer } from "#lib/domain/account/account";
import { type LocalDate, localDateOf } from "#lib/domain/time/dates";

const operationIdSchema = z.uuid();

/** Returns the beginning of every write: proves who asks and reads the clock. */
export async function startWrite(): Promise<Readonly<{ viewer: Viewer; at: Date; on: LocalDate }>> {
  const viewer = await requireViewer();
  const at = readClock(await headers());
  return { viewer, at, on: localDateOf({ at, timeZone: viewer.timeZone ?? "UTC" }) };
}

/** Returns the same, with the operation id that a form of ours always carries: without it, it throws. */
export async function startChange(form: FormData): Promise<Change & Readonly<{ viewer: Viewer }>> {
  const { viewer, at, on } = await startWrite();
  return { viewer, userId: viewer.userId, at, on, operationId: operationId(form) };
}

export function operationId(form: FormData, field = "operationId"): string {
  return operationIdSchema.parse(form.get(field));
}

/** Returns the text of a field, trimmed and with one kind of line break; empty where there is none. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}
