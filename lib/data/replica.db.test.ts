import { beforeAll, beforeEach, expect, test } from "vitest";
import { database, primary, replica } from "#lib/data/client";
import { newLearner, publish } from "#lib/data/learner-example";
import { fromPrimary, fromReplica } from "#lib/data/replica";
import { getEdition } from "#lib/data/roadmap/edition";

const REVISION = 'SELECT revision FROM "User" WHERE id = $1';

/** Which of the two is asked. */
const asked = async () => (database() === replica() ? "replica" : "primary");

beforeAll(() => {
  // As far as a replica can be.
  process.env.DATABASE_REPLICA_URL = process.env.DATABASE_URL;
});
beforeEach(async () => {
  await publish();
});

test("what a replica has replayed is read there", async () => {
  const userId = await newLearner();
  const { rows } = await primary().pool.query<{ revision: number }>(REVISION, [userId]);
  const of = { userId, revision: rows[0]?.revision ?? 0 };
  expect(await fromReplica({ edition: await getEdition(), of, read: asked })).toBe("replica");
  expect(await fromReplica({ edition: await getEdition(), read: asked })).toBe("replica");
});

test("what it has not replayed is read on the primary: a newer revision, a newer edition, a learner who is not there yet", async () => {
  const edition = await getEdition();
  const userId = await newLearner();
  const { rows } = await primary().pool.query<{ revision: number }>(REVISION, [userId]);
  const newer = { userId, revision: (rows[0]?.revision ?? 0) + 1 };
  expect(await fromReplica({ edition, of: newer, read: asked })).toBe("primary");
  expect(await fromReplica({ edition: edition + 1, read: asked })).toBe("primary");
  const unknown = { userId: crypto.randomUUID(), revision: 0 };
  expect(await fromReplica({ edition, of: unknown, read: asked })).toBe("primary");
});

test("what fails on the replica is read on the primary", async () => {
  const read = async () => {
    if (database() === replica()) throw new Error("canceled because of recovery");
    return "read";
  };
  expect(await fromReplica({ edition: await getEdition(), read })).toBe("read");
});

test("what the primary must say is asked there, and of the replica only where that fails", async () => {
  expect(await fromPrimary(asked)).toBe("primary");
  const read = async () => {
    if (database() === primary()) throw new Error("Connection terminated");
    return "read behind";
  };
  expect(await fromPrimary(read)).toBe("read behind");
});
