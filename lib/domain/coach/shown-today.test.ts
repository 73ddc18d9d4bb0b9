import { expect, test } from "vitest";
import { PHASES } from "../record/phases.ts";
import { showsDeepening, showsGoalAndForecast } from "./shown-today.ts";

test("how long one has been deepening is said in deepening and in the portfolio", () => {
  expect(PHASES.filter(showsDeepening)).toEqual(["deepening", "portfolio"]);
});

test("goal and forecast are silent on a day off and after a long absence, and at no other time", () => {
  const shown = (["pause", "away", "planned-switch", "correction", "reviews"] as const).filter(
    (kind) => showsGoalAndForecast({ kind }),
  );
  expect(shown).toEqual(["planned-switch", "correction", "reviews"]);
  expect(showsGoalAndForecast(undefined)).toBe(true);
});
