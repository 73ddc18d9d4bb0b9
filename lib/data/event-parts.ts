import "server-only";
import { prisma } from "#lib/data/client";

/**
 * Makes the parts of this year and the next for the events of all learners, where they are missing, by the clock of the
 * database (docs/decisions/049). Returns how many it made: none, nearly always.
 */
export async function makeRoomForEvents(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ made: number }[]>`
    SELECT public."make_room_for_events"() AS made`;
  return row?.made ?? 0;
}
