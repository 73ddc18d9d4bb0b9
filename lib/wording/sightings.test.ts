import { expect, test } from "vitest";
import { SIGHTINGS } from "#lib/domain/roadmap/roadmap";
import { formatSighting } from "./sightings.ts";

test("a resource says by what means it was seen, and only what was opened is called opened", () => {
  const said = SIGHTINGS.map((checkedHow) =>
    formatSighting({ checkedOn: "2026-11-20", checkedHow }),
  );
  expect(said).toEqual([
    "opened on 20 November 2026",
    "read in a stored copy on 20 November 2026",
    "found in an index on 20 November 2026, not opened",
  ]);
});
