import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { stateIn } from "./milestone-state.ts";

const at = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";

test("a completed milestone is done even where it is waived and put aside too", () => {
  const record = recordWith({
    completions: [{ milestone: "one", at, on, prior: false }],
    waivers: [{ milestone: "one", reason: "known", at }],
    putAside: [{ milestone: "one", at }],
  });
  expect(stateIn(record)("one")).toEqual({ kind: "done", on, prior: false });
  expect(stateIn(record)("two")).toEqual({ kind: "open" });
});
