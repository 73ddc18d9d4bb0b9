import { expect, test } from "vitest";
import { listOwnedTables } from "#lib/data/ownership/world-example";
import { DATA_MAP } from "#lib/wording/data-map";

test("the privacy page tells of every table that says whose its rows are, and of no other", async () => {
  const tables = (await listOwnedTables()).map(({ name }) => name);
  const told = new Set(DATA_MAP.flatMap((kept) => kept.tables));
  expect([...told].toSorted()).toEqual(["User", ...tables].toSorted());
});
