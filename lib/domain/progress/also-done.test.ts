import { expect, test } from "vitest";
import { marks, milestone, roadmapOf, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { alsoDone } from "./also-done.ts";
import { roadmapDifference } from "./roadmap-difference.ts";

const roadmap = roadmapOf({
  fundamentals: ["git", milestone("extra", { required: false })],
  projects: ["api"],
});

test("what is on the roadmap is not also done, in whichever phase and required or not", () => {
  const cleared = { completions: marks("git", "extra"), waivers: marks("api") };
  expect(alsoDone({ roadmap, ...cleared })).toEqual({ completed: [], waived: [] });
});

test("what was completed or waived elsewhere is also done, in the order of the record", () => {
  const cleared = { completions: marks("torch", "git", "docker"), waivers: marks("spark", "api") };
  expect(alsoDone({ roadmap, ...cleared })).toEqual({
    completed: marks("torch", "docker"),
    waived: marks("spark"),
  });
});

test("what is both is completed", () => {
  const both = { completions: marks("torch"), waivers: marks("torch") };
  expect(alsoDone({ roadmap, ...both })).toEqual({ completed: marks("torch"), waived: [] });
});

test("what a newer version says it would list as also done, it lists once it is accepted", () => {
  const cleared = { completions: marks("kept", "gone"), waivers: marks("dropped") };
  const to = wordedRoadmapOf({ fundamentals: ["kept", "new"] });
  const { alsoDone: announced } = roadmapDifference({
    from: wordedRoadmapOf({ fundamentals: ["kept", "gone", "dropped", "open"] }),
    to,
    ...cleared,
    stepTicks: [],
  });
  const { completed, waived } = alsoDone({ roadmap: to, ...cleared });
  expect(announced.map((each) => each.milestone.id)).toEqual(
    [...completed, ...waived].map((each) => each.milestone),
  );
});
