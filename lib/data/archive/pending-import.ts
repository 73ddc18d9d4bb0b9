import "server-only";
import { prisma } from "#lib/data/client";
import type { Archive } from "#lib/domain/archive/archive";
import { readWaitingArchive, waitingArchive } from "#lib/domain/archive/archive-versions";

/** A file that waits to be brought in. Without an archive, it is one that only a newer Waymark can read. */
type PendingImport = Readonly<{ id: string; archive: Archive | undefined }>;

/** Keeps a file that a learner is about to bring in; one that they uploaded before goes. Returns its id. */
export async function savePendingImport({
  userId,
  archive,
  now,
}: Readonly<{ userId: string; archive: Archive; now: Date }>): Promise<string> {
  const id = crypto.randomUUID();
  const json = JSON.stringify(waitingArchive(archive));
  await prisma().$executeRaw`
    INSERT INTO "PendingImport" ("userId", id, "uploadedAt", archive)
    VALUES (${userId}::uuid, ${id}::uuid, ${now}, ${json}::jsonb)
    ON CONFLICT ("userId") DO UPDATE
    SET id = EXCLUDED.id, "uploadedAt" = EXCLUDED."uploadedAt", archive = EXCLUDED.archive`;
  return id;
}

/** Returns the file that a learner is about to bring in: uploaded after a moment. Null without one. */
export async function findPendingImport({
  userId,
  after,
}: Readonly<{ userId: string; after: Date }>): Promise<PendingImport | null> {
  const row = await prisma().pendingImport.findFirst({
    where: { userId, uploadedAt: { gt: after } },
  });
  return row && { id: row.id, archive: readWaitingArchive(row.archive) };
}

/** Forgets a learner's file that waits to be brought in. */
export async function dropPendingImport(userId: string): Promise<void> {
  await prisma().pendingImport.deleteMany({ where: { userId } });
}

/** Forgets the files that were uploaded before a moment. Returns how many. */
export async function forgetPendingImports(before: Date): Promise<number> {
  const { count } = await prisma().pendingImport.deleteMany({
    where: { uploadedAt: { lte: before } },
  });
  return count;
}
