import type { ComponentProps } from "react";
import type { Learner } from "#lib/domain/learner";
import { stagesOf } from "#lib/domain/progress/waymarks";
import { Outline } from "./outline";
import { outlinePhases } from "./outline-phases.ts";
import { trailOf } from "./trail-layout.ts";

type Outlined = Pick<ComponentProps<typeof Outline>, "phases" | "trail">;

/** Returns a learner's roadmap in the words of the server, and its trail: the same all day, as long as nothing is written. */
export function outlineOf(learner: Learner): Outlined {
  return {
    phases: outlinePhases(learner),
    trail: trailOf(stagesOf(learner)),
  };
}

/** A learner's roadmap. */
export function LearnerRoadmap({
  outline,
  ...parts
}: Readonly<{ outline: Outlined }> & Omit<ComponentProps<typeof Outline>, keyof Outlined>) {
  return <Outline {...parts} {...outline} />;
}
