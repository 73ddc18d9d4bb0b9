import "server-only";
import { headers } from "next/headers";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { previewImport } from "#lib/data/archive/import-archive";
import { findPendingImport } from "#lib/data/archive/pending-import";
import { importsForgottenBefore } from "#lib/domain/archive/archive";
import type { ImportPlan } from "#lib/domain/archive/plan-import";
import { type LocalDate, localDateFor } from "#lib/domain/time/dates";

export type ImportView = Readonly<{
  /** Whether the waiting file can only be read by a newer Waymark: during an upgrade, both versions answer. */
  isUnreadable: boolean;
  /** What the uploaded file would do; absent without one. */
  preview?: Readonly<{
    id: string;
    name: string;
    email: string;
    exportedOn: LocalDate;
    plan: Omit<ImportPlan, "additions" | "settings" | "presentNames">;
  }>;
}>;

/** Returns what the file that whoever asks has uploaded would add to their record. */
export async function loadImport(): Promise<ImportView> {
  const { userId, timeZone } = await requireViewer();
  const after = importsForgottenBefore(readClock(await headers()));
  const pending = await findPendingImport({ userId, after });
  if (pending === null) return { isUnreadable: false };
  if (pending.archive === undefined) return { isUnreadable: true };
  const { account, exportedAt } = pending.archive;
  const { lists, changedSettings, unknown, isOverlapping } = await previewImport({
    userId,
    given: pending.archive,
  });
  return {
    isUnreadable: false,
    preview: {
      ...{ id: pending.id, name: account.name, email: account.email },
      exportedOn: localDateFor({ at: new Date(exportedAt), timeZone }),
      plan: { lists, changedSettings, unknown, isOverlapping },
    },
  };
}
