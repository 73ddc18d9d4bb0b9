import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { findPicture, listPictures, removePicture } from "#lib/data/pictures/pictures";
import { MOST_OF_MILESTONE } from "#lib/domain/pictures/picture";
import { keepPicture } from "#lib/pictures/keep-picture";
import { fetchPicture, PictureStoreError } from "#lib/pictures/picture-store";
import { startStore } from "#lib/pictures/store-example";
import { removeGonePictures } from "#lib/worker/remove-pictures";

const store = await startStore((name, value) => vi.stubEnv(name, value));
const PICTURE = { bytes: new Uint8Array([1, 2, 3]), width: 40, height: 30 };
const HOUR = 3_600_000;

beforeAll(() => publish());
beforeEach(async () => {
  store.objects.clear();
  store.state.isDown = false;
  await database().pool.query('DELETE FROM "User"; DELETE FROM "GonePicture"');
});
afterAll(store.close);

const keep = (userId: string) =>
  keepPicture({ change: changeOf(userId), milestone: "git", picture: PICTURE });

async function picturesOf(userId: string): Promise<readonly string[]> {
  const all = await listPictures({ userId, milestones: ["git"] });
  return (all.get("git") ?? []).map(({ id }) => id);
}

/** The database counts the hours of what is to go by its own clock. */
const inAnHour = () => new Date(Date.now() + HOUR);

test("the bytes of a picture are in the store and not in the database, and come back as they were", async () => {
  const userId = await newLearner();
  expect(await keep(userId)).toBe(true);
  const [id = ""] = await picturesOf(userId);
  expect([...store.objects.keys()]).toEqual([`/pictures/${id}.webp`]);
  expect(await findPicture({ userId, picture: id })).toEqual({ milestone: "git", bytes: null });
  expect(await fetchPicture(id)).toEqual(PICTURE.bytes);
  expect(store.state.refused).toBe(0);
});

test("a picture that is kept stays in the store, and one that is removed leaves it, however often it has to be tried", async () => {
  const userId = await newLearner();
  await keep(userId);
  const [id = ""] = await picturesOf(userId);
  expect(await removeGonePictures(new Date(NOON.getTime() + 9 * HOUR))).toBe(0);
  await removePicture({ ...changeOf(userId), milestone: "git", picture: id });
  store.state.isDown = true;
  expect(await removeGonePictures(inAnHour())).toBe(0);
  expect(store.objects.size).toBe(1);
  store.state.isDown = false;
  expect(await removeGonePictures(new Date(Date.now() + 2 * HOUR))).toBe(1);
  expect(store.objects.size).toBe(0);
  expect(await fetchPicture(id)).toBeNull();
});

test("the pictures of a deleted account leave the store", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  await keep(userId);
  await keep(other);
  await database().pool.query('DELETE FROM "User" WHERE id = $1', [userId]);
  expect(await removeGonePictures(inAnHour())).toBe(1);
  const [left] = await picturesOf(other);
  expect([...store.objects.keys()]).toEqual([`/pictures/${left}.webp`]);
});

test("an upload for which there is no room, or whose process died, leaves nothing in the store", async () => {
  const userId = await newLearner();
  for (let nth = 0; nth < MOST_OF_MILESTONE; nth += 1) expect(await keep(userId)).toBe(true);
  expect(await keep(userId)).toBe(false);
  expect(store.objects.size).toBe(MOST_OF_MILESTONE + 1);
  expect(await removeGonePictures(NOON)).toBe(1);
  expect(store.objects.size).toBe(MOST_OF_MILESTONE);
});

test("a store that does not take it keeps nothing, and the learner has no picture without bytes", async () => {
  const userId = await newLearner();
  store.state.isDown = true;
  await expect(keep(userId)).rejects.toThrow(PictureStoreError);
  expect(await picturesOf(userId)).toEqual([]);
  const { rows } = await database().pool.query('SELECT "from" FROM "GonePicture"');
  expect(rows).toEqual([{ from: new Date(NOON.getTime() + HOUR) }]);
});

test("the store hands out nothing to whoever does not sign", async () => {
  const url = `${process.env.PICTURES_S3_ENDPOINT}/pictures/a.webp`;
  expect((await fetch(url)).status).toBe(403);
});
