import { expect, test } from "vitest";
import { migrationName } from "./migration-name.ts";

const now = new Date("2026-11-21T10:20:30.400Z");

test.each([[["add_pauses"]], [["add-pauses"]], [["Add pauses"]], [["add", "pauses"]]])(
  "%s is a name",
  (asked) => {
    expect(migrationName({ asked, now })).toBe("20261121102030_add_pauses");
  },
);

test.each([[[]], [[""]], [["../up"]], [["1st"]], [["pausé"]], [["x".repeat(80)]]])(
  "%s is none",
  (asked) => {
    expect(() => migrationName({ asked, now })).toThrow("Say what the migration does");
  },
);
