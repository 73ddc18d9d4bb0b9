import type { ComponentProps } from "react";
import type { Learner } from "#lib/domain/learner";
import { stagesOf } from "#lib/domain/progress/waymarks";
import { Outline } from "./outline";
import { outlinePhases } from "./outline-phases.ts";
import { trailOf } from "./trail-layout.ts";

/** A learner's roadmap, in the words of the server. */
export function LearnerRoadmap({
  learner,
  ...parts
}: Readonly<{ learner: Learner }> &
  Omit<ComponentProps<typeof Outline>, "phases" | "trail" | "revision">) {
  return (
    <Outline
      {...parts}
      phases={outlinePhases(learner)}
      trail={trailOf(stagesOf(learner))}
      revision={learner.record.revision}
    />
  );
}
