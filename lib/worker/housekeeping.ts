import { clockNow } from "#lib/clock";
import {
  deleteAccount,
  forgetDeletions,
  listDueDeletions,
  listRestoredAccounts,
} from "#lib/data/account/deletion";
import { forgetPendingImports } from "#lib/data/archive/pending-import";
import { makeRoomForEvents } from "#lib/data/event-parts";
import { forgetHandles } from "#lib/data/portfolio/handles";
import { importsForgottenBefore } from "#lib/domain/archive/archive";
import { forgottenBefore } from "#lib/domain/deletion";
import { handlesFreeBefore } from "#lib/domain/portfolio/portfolio-input";
import { log, logSecurityEvent } from "#lib/log";
import { removeGonePictures } from "#lib/worker/remove-pictures";

/**
 * Carries out what time alone brings about: accounts whose days of mind-changing are over are deleted, and so are those that a
 * restored backup brought back; files that nobody brought in, and deletions and handles of long ago, are forgotten; pictures that nobody has any more leave their store; the next year's events get a part of their table. Run by several instances
 * at once, each account is deleted by one of them. Returns how many were deleted.
 */
export async function keepHouse(now: Date): Promise<number> {
  let deleted = 0;
  for (const userId of await listDueDeletions(now)) {
    if (await deleteAccount({ userId, now, when: "due" })) deleted += told(userId);
  }
  for (const userId of await listRestoredAccounts()) {
    if (await deleteAccount({ userId, now, when: "at-once" })) deleted += told(userId);
  }
  await forgetPendingImports(importsForgottenBefore(now));
  await forgetDeletions(forgottenBefore(now));
  await forgetHandles(handlesFreeBefore(now));
  await removeGonePictures(now);
  await makeRoomForEvents();
  return deleted;
}

function told(userId: string): 1 {
  logSecurityEvent({ kind: "account.deleted", object: userId, result: "ok" });
  return 1;
}

const HOUR = 3_600_000;

/** Keeps house now and every hour. What fails is tried again an hour later, and stands in the log. */
export function startHousekeeping(): void {
  const run = () => {
    keepHouse(clockNow()).catch((error: unknown) =>
      log().error({ err: error }, "housekeeping failed"),
    );
  };
  run();
  setInterval(run, HOUR).unref();
}
