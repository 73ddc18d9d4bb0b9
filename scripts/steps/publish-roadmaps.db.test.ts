import { join } from "node:path";
import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { checkout } from "../launch/checkout.mjs";
import { publishRoadmaps } from "./publish-roadmaps.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
const folder = join(checkout, "e2e", "roadmaps");

test("where a published milestone has no file, publishing is refused, or leaves every roadmap as it was and says so", async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  await publishRoadmaps({ databaseUrl, folder, say: () => {} });
  const some = await prisma().milestone.findFirstOrThrow();
  const { title } = some;
  await prisma().milestone.update({
    where: { id: some.id },
    data: { title: "By a newer version" },
  });
  await prisma().$executeRaw`INSERT INTO "Milestone" (id, title, wording)
    SELECT 'of-a-newer-version', title, wording FROM "Milestone" WHERE id = ${some.id}`;
  await expect(publishRoadmaps({ databaseUrl, folder, say })).rejects.toThrow(
    "A published milestone is never deleted",
  );
  await publishRoadmaps({ databaseUrl, folder, whereLost: "leave", say });
  expect(said).toEqual([expect.stringMatching(/^Warning: .*of-a-newer-version\.$/)]);
  const left = await prisma().milestone.findUniqueOrThrow({ where: { id: some.id } });
  expect(left.title).not.toBe(title);
});
