import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import {
  addPicture,
  describePicture,
  findPicture,
  listPictures,
  removePicture,
} from "#lib/data/pictures/pictures";
import { MOST_OF_LEARNER, MOST_OF_MILESTONE } from "#lib/domain/pictures/picture";

const DRAWN = { bytes: new Uint8Array([1, 2, 3]), width: 40, height: 30 };

beforeAll(async () => {
  await publish();
});

const add = (userId: string, milestone = "git") =>
  addPicture({
    ...{ ...changeOf(userId), milestone },
    picture: { ...DRAWN, id: crypto.randomUUID() },
  });

async function picturesOf(userId: string, milestone = "git") {
  return (await listPictures({ userId, milestones: [milestone] })).get(milestone) ?? [];
}

test("a picture is added, described, shown to its learner alone, and removed", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  expect(await add(userId)).toEqual({ changed: true });
  const [added] = await picturesOf(userId);
  expect(added).toMatchObject({ description: "", width: 40, height: 30 });
  const named = { milestone: "git", picture: added?.id ?? "" };
  const words = { ...named, description: "A shop." };
  expect(await describePicture({ ...changeOf(userId), ...words })).toEqual({ changed: true });
  expect(await picturesOf(userId)).toMatchObject([{ description: "A shop." }]);
  expect(await findPicture({ userId, picture: named.picture })).toEqual({
    milestone: "git",
    bytes: DRAWN.bytes,
  });
  expect(await findPicture({ userId: other, picture: named.picture })).toBeNull();
  expect(await removePicture({ ...changeOf(other), ...named })).toEqual({ changed: false });
  expect(await removePicture({ ...changeOf(userId), ...named })).toEqual({ changed: true });
  expect(await picturesOf(userId)).toEqual([]);
  const events = await prisma().event.findMany({ where: { userId } });
  expect(events.map(({ data }) => data)).toEqual(Array(3).fill({ milestone: "git" }));
});

test("a milestone has so many pictures, and a learner so many in all", async () => {
  const userId = await newLearner();
  for (let n = 0; n < MOST_OF_MILESTONE; n += 1) {
    expect(await add(userId)).toEqual({ changed: true });
  }
  expect(await add(userId)).toEqual({ changed: false });
  const left = MOST_OF_LEARNER - MOST_OF_MILESTONE;
  await prisma().evidencePicture.createMany({
    data: Array.from({ length: left }, () => ({
      ...{ ...DRAWN, userId, milestoneId: "sql", at: new Date() },
    })),
  });
  expect(await add(userId, "blog")).toEqual({ changed: false });
});

test("of a milestone that nobody knows there is no picture", async () => {
  expect(await add(await newLearner(), "nobody-knows")).toEqual({ changed: false });
});
