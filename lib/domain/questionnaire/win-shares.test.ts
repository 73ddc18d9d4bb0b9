import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuestionnaire } from "#lib/content/read-questionnaire";
import { PATH_ORDER } from "../content/content.ts";
import { unfairShares, winShares } from "./win-shares.ts";

const questionnaire = await readQuestionnaire(
  join(import.meta.dirname, "../../../prisma/roadmaps"),
);

test("over 20,000 random answer sheets each path comes first on 8 % to 22 % of them", () => {
  const shares = winShares({ questionnaire, sheets: 20_000, seed: 7 });
  expect([...shares.keys()]).toEqual([...PATH_ORDER]);
  expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  for (const share of shares.values()) {
    expect(share).toBeGreaterThanOrEqual(0.08);
    expect(share).toBeLessThanOrEqual(0.22);
  }
});

test("the same seed gives the same shares, another seed others", () => {
  const shares = winShares({ questionnaire, sheets: 500, seed: 1 });
  expect(winShares({ questionnaire, sheets: 500, seed: 1 })).toEqual(shares);
  expect(winShares({ questionnaire, sheets: 500, seed: 2 })).not.toEqual(shares);
});

test("a share outside the bounds is named, one on a bound is not", () => {
  const shares = new Map([
    ["backend", 0.221],
    ["devops", 0.079],
    ["automation", 0.08],
    ["data-science", 0.22],
  ] as const);
  expect(unfairShares(shares)).toEqual([
    expect.stringContaining("backend comes first on 22.1 %"),
    expect.stringContaining("devops comes first on 7.9 %"),
  ]);
});
