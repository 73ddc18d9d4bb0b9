import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIGURES, figure, figureTable } from "./figures.ts";

test("the figures of a run are one table, in the order in which they were measured", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-figures-"));
  const file = join(folder, "figures");
  process.env[FIGURES] = file;
  expect(figureTable(file)).toEqual([]);
  figure({ what: "instances", bar: "5", is: "5" });
  figure({ what: "lost", bar: "none", is: "0" });
  delete process.env[FIGURES];
  figure({ what: "kept nowhere", bar: "", is: "" });
  expect(figureTable(file)).toEqual([
    "measured   to reach  is",
    "instances  5         5",
    "lost       none      0",
  ]);
  rmSync(folder, { recursive: true });
});
