const DAY = 86_400_000;

/** So many days a learner may change their mind (docs/rules.md#deleting). */
export const DELETION_DAYS = 14;

/** So many days it is remembered that an account was deleted: longer than backups are kept. */
export const TOMBSTONE_DAYS = 400;

/** Returns when an account is deleted, asked for at `now`. */
export function dueDateOf(now: Date): Date {
  return new Date(now.getTime() + DELETION_DAYS * DAY);
}

/** Returns the moment before which a deletion need not be remembered any more. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - TOMBSTONE_DAYS * DAY);
}
