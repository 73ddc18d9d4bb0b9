"use client";

import type { ReactNode } from "react";
import type { OutlinePhase } from "./outline-phases";
import { PhaseSection } from "./phase-section";
import { TrailDrawing } from "./trail-drawing";
import type { Trail } from "./trail-layout";

/**
 * The learner's roadmap, phase by phase, and its trail drawn beside it where there is room. It is one client component that
 * is given data: so the longest roadmap goes out once as a page and once as its words, and not as every element of it again.
 */
export function Outline({
  phases,
  trail,
  header,
  top,
  deepening,
  children,
}: Readonly<{
  phases: readonly OutlinePhase[];
  trail: Trail;
  /** The title, and what stands between it and the phases. */
  header: ReactNode;
  top: ReactNode;
  /** What is said of the phase of deepening. */
  deepening: ReactNode;
  /** What stands after them. */
  children: ReactNode;
}>) {
  const stages = phases.map(({ id, rows }) => ({
    phase: id,
    waymarks: rows.map(({ isOptional = false, isWalked = false, ...row }) => ({
      ...row,
      isOptional,
      isWalked,
    })),
  }));
  return (
    <div className="walk">
      <div className="min-w-0">
        {header}
        <div className="phases">
          {top}
          {phases.map((phase) => (
            <PhaseSection key={phase.id} phase={phase}>
              {phase.id === "deepening" ? deepening : null}
            </PhaseSection>
          ))}
          {children}
        </div>
      </div>
      <TrailDrawing stages={stages} trail={trail} title="All milestones at a glance" />
    </div>
  );
}
