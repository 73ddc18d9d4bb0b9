import "server-only";
import { readArchiveRecord } from "#lib/data/archive/get-archive";
import { readKnown } from "#lib/data/archive/known";
import { writeLists } from "#lib/data/archive/write-lists";
import type { Change } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import {
  applyInTransaction,
  type ChangeResult,
  type Transaction,
  writeEvent,
} from "#lib/data/transaction";
import type { ArchiveRecord } from "#lib/domain/archive/archive";
import { type ImportPlan, planImport } from "#lib/domain/archive/plan-import";
import { Prisma } from "#prisma/generated/client";

/** An import takes at most so long, all of it. */
const PATIENCE = { timeout: 10_000 };

/** Returns what bringing a file into a learner's record would do, as it is now. Nothing is written. */
export function previewImport({
  userId,
  given,
}: Readonly<{ userId: string; given: ArchiveRecord }>): Promise<ImportPlan> {
  return prisma().$transaction(async (tx) => (await planFor({ tx, userId, given })).plan, {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    ...PATIENCE,
  });
}

/**
 * Brings a file into a learner's record: all that is not there already, or, where anything stands against it, nothing. A record
 * that holds it all stays as it is. `outdated` where paths would overlap, or another tab was first.
 */
export function importArchive({
  given,
  ...change
}: Change & Readonly<{ given: ArchiveRecord }>): Promise<ChangeResult> {
  const { userId } = change;
  return applyInTransaction(
    change,
    async (tx) => {
      const { plan, ids, roadmaps } = await planFor({ tx, userId, given });
      if (plan.isOverlapping) return false;
      const rows = plan.lists.reduce((sum, { added }) => sum + added, 0);
      if (rows > 0 || plan.changedSettings.length > 0) {
        const idOf = idsFor({ given, plan, ids });
        await writeLists(tx, { userId, lists: plan.additions, roadmaps, idOf });
        await writeSettings(tx, { userId, settings: plan.settings });
        await writeEvent(tx, change, { type: "record-imported", data: { rows } });
      }
      await tx.pendingImport.deleteMany({ where: { userId } });
      return true;
    },
    PATIENCE,
  );
}

async function planFor({
  tx,
  userId,
  given,
}: Readonly<{ tx: Transaction; userId: string; given: ArchiveRecord }>) {
  const { archive: current, ids, roadmaps } = await readArchiveRecord(tx, userId);
  const plan = planImport({ current, given, known: await readKnown(roadmaps) });
  return { plan, ids, roadmaps };
}

/** What the names of a file stand for here: what is there already, or a new id. New ids of logs sort as the logs do. */
function idsFor({
  given,
  plan,
  ids,
}: Readonly<{
  given: ArchiveRecord;
  plan: ImportPlan;
  ids: ReadonlyMap<string, string>;
}>): (name: string) => string {
  const fresh = given.record.logs.map(() => crypto.randomUUID()).toSorted();
  const known = new Map(given.record.logs.map(({ id }, index) => [id, fresh[index] ?? ""]));
  for (const [name, here] of plan.presentNames) known.set(name, ids.get(here) ?? "");
  return (name) => {
    const id = known.get(name) || crypto.randomUUID();
    known.set(name, id);
    return id;
  };
}

async function writeSettings(
  tx: Transaction,
  { userId, settings }: Readonly<{ userId: string; settings: ArchiveRecord["settings"] }>,
): Promise<void> {
  const { joinedAt, forecastHiddenAt, weekLookHiddenAt, ...chosen } = settings;
  await tx.user.update({
    where: { id: userId },
    data: {
      ...chosen,
      createdAt: new Date(joinedAt),
      forecastHiddenAt: forecastHiddenAt === null ? null : new Date(forecastHiddenAt),
      weekLookHiddenAt: weekLookHiddenAt === null ? null : new Date(weekLookHiddenAt),
    },
  });
}
