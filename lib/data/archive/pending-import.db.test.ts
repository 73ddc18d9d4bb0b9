import { beforeAll, expect, test } from "vitest";
import { getArchive } from "#lib/data/archive/get-archive";
import { findPendingImport, savePendingImport } from "#lib/data/archive/pending-import";
import { prisma } from "#lib/data/client";
import { enrolled, NOON as now, publish } from "#lib/data/learner-example";

const after = new Date(0);

beforeAll(async () => {
  await publish();
});

/** A learner who has chosen a file of their own. */
async function chosen() {
  const { userId } = await enrolled("backend", { why: "To build things" });
  const archive = await getArchive({ userId, now });
  const id = await savePendingImport({ userId, archive, now });
  return { userId, id, archive };
}

test("a file that was chosen waits, with everything that is brought in", async () => {
  const { userId, id, archive } = await chosen();
  const { settings, record, exportedAt } = archive;
  expect(await findPendingImport({ userId, after })).toMatchObject({
    id,
    archive: { settings, record, exportedAt },
  });
});

test("one that only a newer Waymark reads waits without what it holds", async () => {
  const { userId, id } = await chosen();
  await prisma().pendingImport.update({
    where: { userId },
    data: { archive: { schemaVersion: 99 } },
  });
  expect(await findPendingImport({ userId, after })).toEqual({ id, archive: undefined });
});
