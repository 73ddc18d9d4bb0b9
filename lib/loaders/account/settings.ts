import "server-only";
import { headers } from "next/headers";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findConfirmationSentAt } from "#lib/data/account/mail-tokens";
import { listPasskeys } from "#lib/data/account/passkeys";
import { getWaysIn, type WaysIn } from "#lib/data/account/second-factor";
import { listSessions } from "#lib/data/account/sessions";
import type { SessionSummary, Viewer } from "#lib/domain/account";
import { allowsPasskeys, type PasskeySummary } from "#lib/domain/passkey";
import { timeZones } from "#lib/domain/time/time-zones";

type SettingsView = Readonly<{
  viewer: Viewer;
  sessions: readonly SessionSummary[];
  isMailSetUp: boolean;
  /** When the newest confirmation link that still works was mailed; null without one. */
  confirmationSentAt: Date | null;
  waysIn: WaysIn;
  passkeys: readonly PasskeySummary[];
  /** Whether browsers allow passkeys at the address of this Waymark. */
  arePasskeysPossible: boolean;
  /** Every time zone to choose from, the viewer's own among them. */
  timeZones: readonly string[];
}>;

/** Returns everything that the settings show. A stranger is sent to sign in. */
export async function loadSettings(): Promise<SettingsView> {
  const viewer = await requireViewer();
  const owner = { userId: viewer.userId, now: readClock(await headers()) };
  const [sessions, confirmationSentAt, waysIn, passkeys] = await Promise.all([
    listSessions(owner),
    viewer.emailConfirmed ? null : findConfirmationSentAt(owner),
    getWaysIn(viewer.userId),
    listPasskeys(viewer.userId),
  ]);
  return {
    viewer,
    sessions,
    confirmationSentAt,
    waysIn,
    passkeys,
    arePasskeysPossible: allowsPasskeys(config().origin),
    isMailSetUp: config().mail.kind !== "none",
    timeZones: timeZones(viewer.timeZone),
  };
}
