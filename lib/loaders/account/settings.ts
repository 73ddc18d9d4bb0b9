import "server-only";
import { headers } from "next/headers";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findConfirmationSentAt } from "#lib/data/account/mail-tokens";
import { listSessions } from "#lib/data/account/sessions";
import type { SessionSummary, Viewer } from "#lib/domain/account";
import { timeZones } from "#lib/domain/time/time-zones";

type SettingsView = Readonly<{
  viewer: Viewer;
  sessions: readonly SessionSummary[];
  isMailSetUp: boolean;
  /** When the newest confirmation link that still works was mailed; null without one. */
  confirmationSentAt: Date | null;
  /** Every time zone to choose from, the viewer's own among them. */
  timeZones: readonly string[];
}>;

/** Returns everything that the settings show. A stranger is sent to sign in. */
export async function loadSettings(): Promise<SettingsView> {
  const viewer = await requireViewer();
  const owner = { userId: viewer.userId, now: readClock(await headers()) };
  const [sessions, confirmationSentAt] = await Promise.all([
    listSessions(owner),
    viewer.emailConfirmed ? null : findConfirmationSentAt(owner),
  ]);
  return {
    viewer,
    sessions,
    confirmationSentAt,
    isMailSetUp: config().mail.kind !== "none",
    timeZones: timeZones(viewer.timeZone),
  };
}
