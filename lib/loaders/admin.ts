import "server-only";
import { headers } from "next/headers";
import { requireAdmin } from "#lib/auth/admin";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { listBrokenLinks } from "#lib/data/admin/broken-links";
import { listInvitations } from "#lib/data/admin/invitations";
import { getInstanceState } from "#lib/data/admin/state";
import { type FailedMail, listFailedMail } from "#lib/data/outbox";
import { listReported } from "#lib/data/portfolio/reports";
import { isReady } from "#lib/data/readiness";
import type {
  InstanceState,
  InvitationSummary,
  ReportedLink,
  ReportedPortfolio,
} from "#lib/domain/admin";
import { zoneFor } from "#lib/domain/time/dates";
import { type Counted, loadCounts } from "#lib/loaders/instance-counts";

/** All that the admin's page shows: counts, dates, addresses that the admin typed, and what was reported. Nothing of a learner's record. */
export type AdminView = Readonly<{
  state: InstanceState;
  /** Nothing, while the accounts could not be counted yet. */
  counted?: Counted;
  isReady: boolean;
  isMailSetUp: boolean;
  isSignUpOpen: boolean;
  /** Since when this process runs. */
  upSince: Date;
  memoryBytes: number;
  invitations: readonly InvitationSummary[];
  brokenLinks: readonly ReportedLink[];
  reported: readonly ReportedPortfolio[];
  failedMail: readonly FailedMail[];
  timeZone: string;
  now: Date;
}>;

/** So long its counts are shown again. */
const KEPT_MS = 60_000;

/** Returns how the instance does. For everybody but the admin, there is no such page. */
export async function loadAdmin(): Promise<AdminView> {
  const viewer = await requireAdmin();
  const now = readClock(await headers());
  const [state, counted, ready, invitations, brokenLinks, reported, failedMail] = await Promise.all(
    [
      getInstanceState(),
      loadCounts({ now, keptMs: KEPT_MS }),
      isReady(),
      listInvitations(now),
      listBrokenLinks(),
      listReported(),
      listFailedMail(),
    ],
  );
  const { mail, signUp } = config();
  return {
    state,
    counted,
    isReady: ready,
    isMailSetUp: mail.kind !== "none",
    isSignUpOpen: signUp === "open",
    upSince: new Date(now.getTime() - process.uptime() * 1000),
    memoryBytes: process.memoryUsage.rss(),
    invitations,
    brokenLinks,
    reported,
    failedMail,
    timeZone: zoneFor(viewer.timeZone),
    now,
  };
}
