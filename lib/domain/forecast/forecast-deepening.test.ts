import { expect, test } from "vitest";
import { cleared, EVEN, five, forecast, inDays } from "./forecast-example.ts";

test("deepening takes six months from the end of the projects", () => {
  const completions = cleared("f", "s");
  expect(forecast({ roadmap: five, ...EVEN, completions })).toMatchObject({
    phase: { id: "projects", half: "2026-07-30" },
    roadmap: { hours: 45, half: "2027-01-30", heldBy: "deepening" },
  });
});

test("once deepening began, it ends six months after that, and no earlier", () => {
  const completions = cleared("f", "s").concat({ milestone: "p", at: new Date("2026-06-20") });
  expect(forecast({ roadmap: five, ...EVEN, completions })).toMatchObject({
    phase: { id: "deepening", half: "2026-12-20", heldBy: "deepening" },
    roadmap: { half: "2026-12-20" },
  });
});

test("a portfolio may be ready before deepening is", () => {
  const completions = cleared("f", "s", "d").concat({ milestone: "p", at: new Date("2026-06-20") });
  expect(forecast({ roadmap: five, ...EVEN, completions })).toMatchObject({
    phase: { id: "portfolio", half: inDays(5) },
    roadmap: { half: "2026-12-20" },
  });
});

test("days off to come are skipped, and deepening lasts longer by them", () => {
  const pauses = [
    { from: inDays(-1), to: inDays(4) },
    { from: inDays(8), to: inDays(9) },
  ];
  expect(forecast({ roadmap: five, ...EVEN, pauses })).toMatchObject({
    phase: { half: inDays(16) },
  });
  const completions = cleared("f", "s").concat({ milestone: "p", at: new Date("2026-06-20") });
  expect(forecast({ roadmap: five, ...EVEN, completions, pauses })).toMatchObject({
    phase: { half: "2026-12-28" },
  });
});

test("days off to come within deepening that has not begun yet make it last longer", () => {
  const completions = cleared("f", "s");
  const given = { roadmap: five, ...EVEN, completions };
  // The projects end on 30 July, so that these ten days lie within deepening and not before it.
  const pauses = [{ from: "2026-09-01", to: "2026-09-10" }];
  expect(forecast({ ...given, pauses })).toMatchObject({
    phase: { half: "2026-07-30" },
    roadmap: { half: "2027-02-09", heldBy: "deepening" },
  });
});
