import "server-only";
import { headers } from "next/headers";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { getAccountSettings } from "#lib/data/account/account-settings";
import { allowsPasskeys } from "#lib/domain/passkey";
import { goalOn } from "#lib/domain/record/weekly-goal";
import { timeZones } from "#lib/domain/time/time-zones";
import { servicesWith } from "#lib/loaders/account/services";
import { loadLearner } from "#lib/loaders/learner";

/** Returns what the settings show of the viewer's account. A stranger is sent to sign in. */
export async function loadSettings() {
  const viewer = await requireViewer();
  const { record, today, timeZone } = await loadLearner();
  const now = readClock(await headers());
  const account = await getAccountSettings({ userId: viewer.userId, now });
  const { services, calendar, handle, ...shown } = account;
  const { origin, mail } = config();
  const goal = goalOn({ goals: record.goals, on: today });
  return {
    ...shown,
    viewer,
    timeZone,
    services: servicesWith(services),
    calendar: { feed: calendar, timeZone, hasDays: (goal?.weekdays.length ?? 0) > 0 },
    portfolio: handle === null ? null : { address: `${origin}/p/${handle}` },
    /** Whether browsers allow passkeys at the address of this Waymark. */
    arePasskeysPossible: allowsPasskeys(origin),
    isMailSetUp: mail.kind !== "none",
    /** Every time zone to choose from, the viewer's own among them. */
    timeZones: timeZones(viewer.timeZone),
  };
}
