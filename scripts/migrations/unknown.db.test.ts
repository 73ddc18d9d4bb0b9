import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listUnknown } from "./unknown.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";

test("what an older version does not know is named, and of the same version nothing", async () => {
  expect(await listUnknown({ databaseUrl })).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
  expect((await listUnknown({ databaseUrl, folder })).length).toBeGreaterThan(10);
  rmSync(folder, { recursive: true });
});
