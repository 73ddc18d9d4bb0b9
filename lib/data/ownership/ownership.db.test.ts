import { glob } from "node:fs/promises";
import { resolve } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { checksIn } from "#lib/data/ownership/checks-example";
import { READS, READS_BY_NAME, WITHOUT_LEARNER } from "#lib/data/ownership/reads-example";
import { listOwnedTables, newWorld } from "#lib/data/ownership/world-example";
import { WRITES_BY_NAME } from "#lib/data/ownership/writes-by-name-example";
import { WRITES } from "#lib/data/ownership/writes-example";

const world = await newWorld();

beforeEach(world.restore);

test("two learners have rows in every table that says whose its rows are", async () => {
  const tables = (await listOwnedTables()).map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(20);
  for (const person of [world.ada, world.ben]) {
    const rows = await world.rowsOf(person);
    expect(Object.keys(rows).toSorted()).toEqual(["User", ...tables].toSorted());
    expect(Object.keys(rows).filter((table) => rows[table]?.length === 0)).toEqual([]);
  }
});

test("every function of the data layer is called, or has no learner", async () => {
  const exported: string[] = [];
  for await (const file of glob("lib/data/**/*.ts")) {
    if (/(\.test|-example)\.ts$/.test(file)) continue;
    const module: Record<string, unknown> = await import(resolve(file));
    exported.push(...Object.keys(module).filter((name) => typeof module[name] === "function"));
  }
  const cases = { ...READS, ...READS_BY_NAME, ...WRITES, ...WRITES_BY_NAME, ...WITHOUT_LEARNER };
  const called = new Set(Object.keys(cases).map((key) => key.split(",")[0]));
  expect(exported.toSorted()).toEqual([...called].toSorted());
});

test.each(checksIn(world))("$name", async ({ run }) => {
  await run();
});
