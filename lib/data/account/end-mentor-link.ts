import "server-only";
import type { Transaction } from "#lib/data/transaction";
import { localDateFor } from "#lib/domain/time/dates";

/** Ends the link that an account shares, with its event, in the transaction that changes the password; without one nothing changes. */
export async function endMentorLink(
  tx: Transaction,
  { userId, now }: Readonly<{ userId: string; now: Date }>,
): Promise<void> {
  const { count } = await tx.mentorLink.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) return;
  const { timeZone } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { timeZone: true },
  });
  const on = new Date(`${localDateFor({ at: now, timeZone })}T00:00:00Z`);
  await tx.event.create({ data: { userId, type: "mentor-link-revoked", at: now, on, data: {} } });
}
