import fc from "fast-check";
import { expect, test } from "vitest";
import { someArchive } from "./archive-example.ts";
import { planImport } from "./plan-import.ts";

const known = {
  hasMilestone: () => true,
  hasStep: () => true,
  hasRoadmap: () => true,
  newestOf: (path: string) => `${path}-v1`,
};

test("a record that is there already adds nothing to itself", () => {
  fc.assert(
    fc.property(someArchive, (archive) => {
      const plan = planImport({ current: archive, given: archive, known });
      expect(plan.lists.map(({ added }) => added)).toEqual(plan.lists.map(() => 0));
      expect(plan.changedSettings).toEqual([]);
      expect(plan.isOverlapping).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("every row of a file is new, here already, or left out", () => {
  fc.assert(
    fc.property(someArchive, someArchive, (current, given) => {
      for (const { list, added, present, leftOut } of planImport({ current, given, known }).lists) {
        expect(added + present + leftOut).toBe(given.record[list].length);
        expect(present).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});
