import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import {
  chooseComments,
  judgeComment,
  leaveComment,
  listComments,
  listKeptComments,
} from "#lib/data/comment";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { makeMentorLink, revokeMentorLink } from "#lib/data/mentor";
import { saveWriting } from "#lib/data/milestone";
import { stopMailWorker } from "#lib/data/outbox";
import { getRecord } from "#lib/data/record";
import { MOST_WAITING } from "#lib/domain/comment";
import { queuedMail } from "#lib/mail/deliver";
import { sendQueued } from "#lib/worker/send-queued";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
beforeAll(() => publish());
afterAll(stopMailWorker);

const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

async function shared() {
  const userId = await newLearner();
  const tokenHash = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
  const { pool } = database();
  await pool.query('UPDATE "User" SET "emailConfirmedAt" = $2 WHERE id = $1', [userId, NOON]);
  await makeMentorLink({ ...changeOf(userId), tokenHash });
  const writing = { milestone: "git", kind: "evidence", seen: "" } as const;
  await saveWriting({ ...changeOf(userId), ...writing, text: "https://example.org/" });
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM "MentorLink" WHERE "userId" = $1 AND "revokedAt" IS NULL',
    [userId],
  );
  return { userId, tokenHash, link: rows[0]?.id ?? "" };
}

function comment(tokenHash: Buffer, text = "Good queries.") {
  return { tokenHash, id: crypto.randomUUID(), milestone: "git", text, now: NOON };
}

test("a comment waits for its learner, and is shown to its writer once it is kept", async () => {
  const { userId, tokenHash, link } = await shared();
  expect(await leaveComment(comment(tokenHash))).toBeNull();
  expect((await getRecord(userId)).waitingComments).toBe(1);
  expect(await listKeptComments({ userId, link })).toEqual(new Map());
  const [waiting] = await listComments({ userId });
  expect(waiting).toMatchObject({ milestone: "git", text: "Good queries.", state: "waiting" });
  const judged = { comment: { id: waiting?.id ?? "", milestone: "git" } };
  await judgeComment({ ...changeOf(userId), ...judged, as: "kept" });
  expect((await getRecord(userId)).waitingComments).toBe(0);
  const kept = await listKeptComments({ userId, link });
  expect(kept.get("git")).toMatchObject([{ text: "Good queries." }]);
});

test("a comment that is hidden is shown to nobody but its learner, and one that is deleted is gone", async () => {
  const { userId, tokenHash, link } = await shared();
  await leaveComment(comment(tokenHash));
  const [written] = await listComments({ userId });
  const its = { comment: { id: written?.id ?? "", milestone: "git" } };
  await judgeComment({ ...changeOf(userId), ...its, as: "kept" });
  await judgeComment({ ...changeOf(userId), ...its, as: "hidden" });
  expect(await listKeptComments({ userId, link })).toEqual(new Map());
  expect(await listComments({ userId })).toMatchObject([{ state: "hidden" }]);
  await judgeComment({ ...changeOf(userId), ...its, as: "removed" });
  expect(await listComments({ userId })).toEqual([]);
});

test("what one link wrote is not shown by the next", async () => {
  const { userId, tokenHash } = await shared();
  await leaveComment(comment(tokenHash));
  const [written] = await listComments({ userId });
  await judgeComment({
    ...{ ...changeOf(userId), as: "kept" as const },
    comment: { id: written?.id ?? "", milestone: "git" },
  });
  const { link } = await (async () => {
    const next = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
    await makeMentorLink({ ...changeOf(userId, later(1)), tokenHash: next });
    const { rows } = await database().pool.query<{ id: string }>(
      'SELECT id FROM "MentorLink" WHERE "userId" = $1 AND "revokedAt" IS NULL',
      [userId],
    );
    return { link: rows[0]?.id ?? "" };
  })();
  expect(await listKeptComments({ userId, link })).toEqual(new Map());
});

test("nothing is written by a link that is off, after comments were stopped, or about what has no evidence", async () => {
  const { userId, tokenHash } = await shared();
  expect(await leaveComment({ ...comment(tokenHash), milestone: "sql" })).toBe("no-evidence");
  await chooseComments({ ...changeOf(userId), choice: "stopped" });
  expect(await leaveComment(comment(tokenHash))).toBe("stopped");
  await chooseComments({ ...changeOf(userId), choice: "taken" });
  expect(await leaveComment(comment(tokenHash))).toBeNull();
  await revokeMentorLink(changeOf(userId));
  expect(await leaveComment(comment(tokenHash))).toBe("no-link");
});

test("sent twice it is one comment, and other words under its id are refused", async () => {
  const { userId, tokenHash } = await shared();
  const sent = comment(tokenHash);
  expect(await leaveComment(sent)).toBeNull();
  expect(await leaveComment(sent)).toBeNull();
  expect(await leaveComment({ ...sent, text: "Others." })).toBe("other-words");
  expect(await listComments({ userId })).toHaveLength(1);
});

test("of many at once no more are taken than may wait", async () => {
  const { userId, tokenHash } = await shared();
  const all = Array.from({ length: MOST_WAITING + 4 }, (_, nth) =>
    leaveComment(comment(tokenHash, `No. ${nth}`)),
  );
  const faults = await Promise.all(all);
  expect(faults.filter((fault) => fault === "full")).toHaveLength(4);
  expect(await listComments({ userId })).toHaveLength(MOST_WAITING);
});

async function mailsAt(): Promise<readonly Date[]> {
  const { rows } = await database().pool.query<{ start_after: Date }>(
    "SELECT start_after FROM pgboss.job WHERE name = 'mail' ORDER BY start_after",
  );
  return rows.map(({ start_after }) => start_after);
}

test("whoever chose it is mailed once a day, and nobody else is", async () => {
  await database().pool.query("DELETE FROM pgboss.job");
  const { userId, tokenHash } = await shared();
  const mailTo = (told: Readonly<{ to: string; userId: string; link: string }>) =>
    queuedMail({ kind: "comments", content: { is: "comments", ...told } });
  await leaveComment({ ...comment(tokenHash), mailTo });
  expect(await mailsAt()).toEqual([]);
  await chooseComments({ ...changeOf(userId), choice: "mailed" });
  for (const hours of [0, 1, 2, 30]) {
    await leaveComment({ ...comment(tokenHash), now: later(hours), mailTo });
  }
  expect(await mailsAt()).toEqual([NOON, later(24), later(48)]);
});

test("a mail that is due when nothing waits any more, or is wanted no more, is not sent", async () => {
  const { userId, tokenHash, link } = await shared();
  await chooseComments({ ...changeOf(userId), choice: "mailed" });
  const mail = queuedMail({
    kind: "comments",
    content: { is: "comments", to: "ada@example.org", userId, link },
  });
  const sent = () => sendQueued({ mail, now: NOON });
  expect(await sent()).toEqual({ status: "completed" });
  await leaveComment(comment(tokenHash));
  expect(await sent()).toMatchObject({ status: "failed" });
  await chooseComments({ ...changeOf(userId), choice: "not-mailed" });
  expect(await sent()).toEqual({ status: "completed" });
});
