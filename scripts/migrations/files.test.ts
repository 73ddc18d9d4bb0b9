import { expect, test } from "vitest";
import { MIGRATIONS } from "./apply.ts";
import { readMigrations } from "./files.ts";

/** A restore applies all migrations in one transaction; before PostgreSQL 17 it could not use such a value in it. */
test("no migration adds a value to an enum: the type is made anew", () => {
  const adding = readMigrations(MIGRATIONS).filter(({ sql }) =>
    sql
      .split("\n")
      .filter((line) => !line.startsWith("--"))
      .some((line) => /\bADD VALUE\b/i.test(line)),
  );
  expect(adding.map(({ name }) => name)).toEqual([]);
});
