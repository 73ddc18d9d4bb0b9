import "server-only";
import { createHmac } from "node:crypto";
import { config } from "#lib/config";
import { prisma } from "#lib/data/client";
import { fromPrimary } from "#lib/data/replica";
import type { Transaction } from "#lib/data/transaction";
import { handlesFreeBefore } from "#lib/domain/portfolio/portfolio-input";

type Handle = Readonly<{ handle: string; now: Date }>;
type Owned = Handle & Readonly<{ userId: string }>;

/** Returns whether a handle was somebody's within the last year. The primary says so, as long as it answers. */
export async function wasHandle({ handle, now }: Handle): Promise<boolean> {
  const where = { hash: { in: hashesOf(handle) }, freedAt: { gt: handlesFreeBefore(now) } };
  return (await fromPrimary(() => prisma().formerHandle.count({ where }))) > 0;
}

/** Returns whether a learner may take a handle: nobody has it, and nobody else had it within the last year. */
export async function isHandleFree(
  tx: Transaction,
  { handle, userId, now }: Owned,
): Promise<boolean> {
  if ((await tx.portfolio.count({ where: { handle, userId: { not: userId } } })) > 0) return false;
  const former = await tx.formerHandle.findMany({
    where: { hash: { in: hashesOf(handle) }, freedAt: { gt: handlesFreeBefore(now) } },
  });
  const own = hashesOf(`${handle} of ${userId}`).map(hexOf);
  return former.every(({ ownerHash }) => own.includes(hexOf(ownerHash)));
}

/** Keeps a handle from others for a year, in the transaction that frees it. */
export async function freeHandle(tx: Transaction, { handle, userId, now }: Owned): Promise<void> {
  const [hash] = hashesOf(handle);
  const [ownerHash] = hashesOf(`${handle} of ${userId}`);
  if (hash === undefined || ownerHash === undefined) return;
  const row = { ownerHash, freedAt: now };
  await tx.formerHandle.upsert({ where: { hash }, create: { hash, ...row }, update: row });
}

/** Notes that a handle is somebody's again. */
export async function takeHandle(
  tx: Transaction,
  { handle }: Pick<Handle, "handle">,
): Promise<void> {
  await tx.formerHandle.deleteMany({ where: { hash: { in: hashesOf(handle) } } });
}

/** Forgets the handles that were freed before a moment: anybody may take them. Returns how many. */
export async function forgetHandles(before: Date): Promise<number> {
  return (await prisma().formerHandle.deleteMany({ where: { freedAt: { lt: before } } })).count;
}

/** What is left of a handle: only who has a secret of this instance could make it again. The first is written today. */
function hashesOf(text: string): Uint8Array<ArrayBuffer>[] {
  return config().deletionSecrets.map(
    (secret) =>
      new Uint8Array(createHmac("sha256", secret).update(`former handle ${text}`).digest()),
  );
}

function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}
