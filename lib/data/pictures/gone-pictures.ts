import "server-only";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { Prisma } from "#prisma/generated/client";

/** Minutes after which a picture is removed again whose removal was begun, and never ended. */
const BEGUN_AGAIN_AFTER = 10;

/** Notes that a picture in the store is to be removed from a moment on: a row that has it by then takes that back (a trigger). */
export async function expectGone({
  id,
  from,
}: Readonly<{ id: string; from: Date }>): Promise<void> {
  await ask(Prisma.sql`
    INSERT INTO "GonePicture" (id, "from") VALUES (${id}::uuid, ${from})
    ON CONFLICT (id) DO UPDATE SET "from" = ${from}`);
}

/** Takes up to `most` pictures that are to be removed from the store by now; nobody else gets these meanwhile. */
export async function takeGone({
  most,
  now,
}: Readonly<{ most: number; now: Date }>): Promise<readonly string[]> {
  const rows = await ask<{ id: string }>(Prisma.sql`
    UPDATE "GonePicture" SET "from" = ${now}::timestamptz + ${BEGUN_AGAIN_AFTER} * interval '1 minute'
    WHERE id = ANY (ARRAY(
        SELECT id FROM "GonePicture" WHERE "from" <= ${now} ORDER BY "from" LIMIT ${most}::int FOR UPDATE SKIP LOCKED))
    RETURNING id::text`);
  return rows.map(({ id }) => id);
}

/** Forgets a picture that is no longer in the store. */
export async function forgetGone(id: string): Promise<void> {
  await prisma().gonePicture.deleteMany({ where: { id } });
}
