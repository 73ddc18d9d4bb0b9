import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CUT_LITERATA, cutLiterata } from "./cut-literata.ts";

test("the Literata of the pages is what its package has, cut to what they use", async () => {
  const cut = await cutLiterata();
  // After the package has changed: npm run fonts:cut
  expect(readFileSync(CUT_LITERATA).equals(cut)).toBe(true);
  expect(cut.length).toBeLessThan(62_000);
});
