/** What stands between a learner and their reminders. */
export type ReminderObstacle = "no-mail" | "unconfirmed" | "no-zone";

/** Returns what a learner has to see to before any reminder comes; absent where nothing is in the way. */
export function obstacleTo({
  isMailSetUp,
  emailConfirmed,
  isTimeZoneKnown,
  isShown,
}: Readonly<{
  isMailSetUp: boolean;
  emailConfirmed: boolean;
  isTimeZoneKnown: boolean;
  /** A browser of theirs shows reminders. */
  isShown: boolean;
}>): ReminderObstacle | undefined {
  if (!isShown && !isMailSetUp) return "no-mail";
  if (!isShown && !emailConfirmed) return "unconfirmed";
  return isTimeZoneKnown ? undefined : "no-zone";
}
