import "server-only";
import { fromPrisma } from "pg-boss";
import * as z from "zod";
import { closeQueue, queue } from "#lib/data/queue";
import type { Transaction } from "#lib/data/transaction";

/** A mail as it stands in the queue: nobody who reads the database learns to whom it goes, or what it opens. */
export type QueuedMail = Readonly<{
  /** What it is about, in a word: for the log and the operator. */
  kind: string;
  /** The same each time it is tried, so that mail programs show it once. */
  messageId: string;
  /** Address and words, sealed (lib/mail/sealed-mail.ts). */
  sealed: string;
  /** When what it holds has run out, as an ISO date; null where nothing does. */
  until: string | null;
}>;

const MAIL = "mail";
const FAILED = "mail-failed";
/** Seconds between two looks into the queue: what this process puts there is seen at once. */
const LOOK_EVERY = 2;
/** Mails that are sent at once by one process: one that hangs does not hold up the others. */
const AT_ONCE = 3;

const store = globalThis as { waymarkMailWorker?: string };

/**
 * Puts a mail into the queue, to be sent at once or from a moment on: in the transaction of what it tells, where there is one, so that neither is without the other
 * (docs/security.md#mail-queue).
 */
export async function enqueueMail({
  mail,
  tx,
  startAfter,
}: Readonly<{ mail: QueuedMail; tx?: Transaction; startAfter?: Date }>): Promise<void> {
  await (await queue()).send(MAIL, mail, {
    ...(tx === undefined ? {} : { db: fromPrisma(tx) }),
    ...(startAfter === undefined ? {} : { startAfter }),
  });
}

/** The mail that tells the owner of an account of a change, in whose transaction it is queued; none where email is not set up. */
export type Told = Readonly<{ notice?: QueuedMail | undefined }>;

/** Queues the mail of a change in its transaction: neither is without the other (docs/security.md#notices). */
export async function tellOf(tx: Transaction, { notice }: Told): Promise<void> {
  if (notice !== undefined) await enqueueMail({ mail: notice, tx });
}

/** Has this process look into the queue now, after what it put there is committed. */
export async function wakeMailWorker(): Promise<void> {
  if (store.waymarkMailWorker !== undefined) (await queue()).notifyWorker(store.waymarkMailWorker);
}

/** What became of a mail: sent, to be tried again, or given up at once; the reason names nobody. */
export type Sending = Readonly<
  | { status: "completed" }
  | { status: "failed" | "deadletter"; output: Readonly<{ reason: string }> }
>;

/** Sends the mails of the queue by `send` until `stopMailWorker`. One that could not be sent is tried later and later. */
export async function startMailWorker(send: (mail: QueuedMail) => Promise<Sending>): Promise<void> {
  const mails = await queue();
  const options = {
    pollingIntervalSeconds: LOOK_EVERY,
    localConcurrency: AT_ONCE,
    perJobResults: true,
  } as const;
  store.waymarkMailWorker = await mails.work<QueuedMail, void, typeof options>(
    MAIL,
    options,
    async (jobs) => {
      const sent = await Promise.all(
        jobs.map(async ({ id, data }) => ({ id, ...(await send(data)) })),
      );
      // Where there was one there may be more: the evening's reminders do not go out two a second.
      await wakeMailWorker();
      return sent;
    },
  );
}

/** Lets the mails under way be sent, and takes no more. */
export async function stopMailWorker(): Promise<void> {
  delete store.waymarkMailWorker;
  await closeQueue();
}

/** A mail that was given up, as whoever runs the instance sees it: without its address and its words. */
export type FailedMail = Readonly<{
  id: string;
  kind: string;
  askedAt: Date;
  failedAt: Date;
  tries: number;
  reason: string;
}>;

/** Returns the mails that were given up within the last two weeks, the newest first. */
export async function listFailedMail(): Promise<readonly FailedMail[]> {
  const jobs = await (await queue()).findJobs<QueuedMail>(FAILED);
  return jobs
    .map(({ id, data, createdOn, sourceCreatedOn, sourceRetryCount, sourceOutput }) => ({
      id,
      kind: data.kind,
      askedAt: sourceCreatedOn ?? createdOn,
      failedAt: createdOn,
      tries: (sourceRetryCount ?? 0) + 1,
      reason: reasonOf(sourceOutput),
    }))
    .toSorted((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
}

/** Tries a mail again that was given up. Returns false when there is none of this id. */
export async function retryFailedMail(id: string): Promise<boolean> {
  const moved = await (await queue()).redrive(FAILED, { ids: [id] });
  if (moved > 0) await wakeMailWorker();
  return moved > 0;
}

const failure = z.object({ reason: z.string() });

/** A job whose worker died says something of its own. */
function reasonOf(output: unknown): string {
  const read = failure.safeParse(output);
  return read.success ? read.data.reason : "interrupted";
}
