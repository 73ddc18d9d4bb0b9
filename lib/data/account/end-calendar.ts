import "server-only";
import type { Transaction } from "#lib/data/transaction";
import { localDateFor } from "#lib/domain/time/dates";

/** Ends the address of an account's calendar, with its event, in the transaction that changes the password; without one nothing changes. */
export async function endCalendar(
  tx: Transaction,
  { userId, now }: Readonly<{ userId: string; now: Date }>,
): Promise<void> {
  const { count } = await tx.calendarFeed.deleteMany({ where: { userId } });
  if (count === 0) return;
  const { timeZone } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { timeZone: true },
  });
  const on = new Date(`${localDateFor({ at: now, timeZone })}T00:00:00Z`);
  await tx.event.create({ data: { userId, type: "calendar-revoked", at: now, on, data: {} } });
}
