import { expect, test } from "vitest";
import { database, prisma } from "#lib/data/client";
import { milestoneContent, publish, smallContent } from "#lib/data/learner-example";
import { listPaths } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";

async function dump(): Promise<string> {
  const tables = ["Path", "SalaryClaim", "Roadmap", "RoadmapMilestone", "Milestone", "Source"];
  const rows = await Promise.all(
    tables.map((table) => database().pool.query(`SELECT * FROM "${table}" t ORDER BY t::text`)),
  );
  return JSON.stringify(rows.map((result) => result.rows));
}

async function newest(path: string) {
  const id = (await listNewestRoadmaps()).find((each) => each.path === path)?.id;
  if (id === undefined) throw new Error(`no roadmap of ${path}`);
  return getRoadmap(id);
}

test("the first publishing writes version 1 of the fundamentals and of each path", async () => {
  const { versions } = await publish();
  expect(versions).toEqual([
    { of: "fundamentals", version: 1 },
    { of: "backend", version: 1 },
    { of: "machine-learning", version: 1 },
  ]);
});

test("a roadmap is read back whole, its fundamentals first", async () => {
  await publish();
  const roadmap = await newest("backend");
  expect(
    roadmap.phases.map(({ id, milestones }) => [id, milestones.map((each) => each.id)]),
  ).toEqual([
    ["fundamentals", ["git"]],
    ["specialization", ["sql", "django"]],
    ["projects", ["blog"]],
    ["deepening", ["month-1"]],
    ["portfolio", ["cv"]],
  ]);
  expect(roadmap.phases[4]?.milestones[0]).toMatchObject({
    required: false,
    outcome: "You can cv.",
  });
});

test("publishing the same content twice changes nothing", async () => {
  await publish();
  const before = await dump();
  expect(await publish()).toEqual({ versions: [] });
  expect(await dump()).toBe(before);
});

test("other hours make a new version, and the old one keeps its own", async () => {
  await publish();
  const old = await newest("backend");
  const content = smallContent();
  const milestones = new Map(content.milestones).set("django", milestoneContent("django", 9));
  const { versions } = await publish({ ...content, milestones });
  expect(versions).toEqual([{ of: "backend", version: 2 }]);
  const django = old.phases[1]?.milestones[1];
  expect(django?.hours).toBe(6);
  expect((await newest("backend")).phases[1]?.milestones[1]?.hours).toBe(9);
  await publish();
});

test("changed fundamentals make new versions of every path that names them", async () => {
  await publish();
  const content = smallContent();
  const milestones = new Map(content.milestones).set("git", milestoneContent("git", 9));
  const { versions } = await publish({ ...content, milestones });
  expect(versions.map(({ of }) => of)).toEqual(["fundamentals", "backend", "machine-learning"]);
  await publish();
});

test("wording is corrected in place, without a new version", async () => {
  await publish();
  const content = smallContent();
  const reworded = { ...milestoneContent("sql"), title: "Asking tables" };
  const { versions } = await publish({
    ...content,
    milestones: new Map([...content.milestones, ["sql", reworded]]),
  });
  expect(versions).toEqual([]);
  expect(await prisma().milestone.findUnique({ where: { id: "sql" } })).toMatchObject({
    title: "Asking tables",
  });
  await publish();
});

test("a published milestone whose file is gone stops the publishing, and nothing is changed", async () => {
  await publish();
  const before = await dump();
  const content = smallContent();
  const milestones = new Map([...content.milestones].filter(([id]) => id !== "torch"));
  await expect(publish({ ...content, milestones })).rejects.toThrow(/retired.*torch/);
  expect(await dump()).toBe(before);
});

test("a fault in the middle of publishing changes nothing", async () => {
  await publish();
  const before = await dump();
  const content = smallContent();
  const [backend, ml] = content.paths;
  if (backend === undefined || ml === undefined) throw new Error("two paths");
  const broken = { ...ml, salaries: [{ ...ml.salaries[0], source: "nobody" }] };
  const paths = [{ ...backend, title: "Renamed" }, broken] as typeof content.paths;
  await expect(publish({ ...content, paths })).rejects.toThrow();
  expect(await dump()).toBe(before);
});

test("the database itself refuses to change a published version", async () => {
  await publish();
  await expect(database().pool.query(`UPDATE "RoadmapMilestone" SET hours = 1`)).rejects.toThrow(
    /never changed/,
  );
  await expect(database().pool.query(`DELETE FROM "Milestone"`)).rejects.toThrow();
});

test("salaries keep their source, named in words", async () => {
  await publish();
  expect((await listPaths())[0]?.salaries).toEqual([
    {
      source: "An article",
      low: 1,
      high: 2,
      currency: "USD",
      per: "year",
      region: "US",
      note: undefined,
    },
  ]);
});
