import { codeTermFaults } from "./code-term-faults.ts";
import type { Content } from "./content.ts";
import { aloneFaults } from "./content-alone.ts";
import { carryOverFaults } from "./content-carry-over.ts";
import { deepeningFaults, estimateFaults, evenHoursFaults } from "./content-estimates.ts";
import { outcomeLikenessFaults, titleLikenessFaults } from "./content-likeness.ts";
import {
  answerFaults,
  criteriaCountFaults,
  evidenceFaults,
  readingLevelFaults,
  resourceCountFaults,
  stepVerbFaults,
} from "./content-milestone-bars.ts";
import { pathFactsFaults } from "./content-path-facts.ts";
import {
  milestoneCountFaults,
  phaseHoursFaults,
  requiredFirstFaults,
  smallProjectFaults,
} from "./content-phase-bars.ts";
import type { ContentFault } from "./content-rules.ts";
import { conceptRunFaults, projectGapFaults } from "./content-run-bars.ts";
import { sharedTextFaults } from "./content-shared-text.ts";
import { termFaults } from "./content-terms.ts";
import { twoSourcesFaults } from "./content-two-sources.ts";
import { usesFaults } from "./content-uses.ts";

const BARS: readonly ((content: Content) => ContentFault[])[] = [
  milestoneCountFaults,
  phaseHoursFaults,
  projectGapFaults,
  smallProjectFaults,
  requiredFirstFaults,
  conceptRunFaults,
  answerFaults,
  evidenceFaults,
  readingLevelFaults,
  stepVerbFaults,
  codeTermFaults,
  resourceCountFaults,
  criteriaCountFaults,
  titleLikenessFaults,
  outcomeLikenessFaults,
  carryOverFaults,
  usesFaults,
  pathFactsFaults,
  estimateFaults,
  evenHoursFaults,
  deepeningFaults,
  aloneFaults,
  termFaults,
  sharedTextFaults,
  twoSourcesFaults,
];

/**
 * Returns where content that holds together (`contentFaults`) falls short of a roadmap worth following;
 * an empty list means that it meets every bar a program can hold. What stands on several paths may be named twice.
 */
export function contentBarFaults(content: Content): ContentFault[] {
  return BARS.flatMap((faultsOf) => faultsOf(content));
}
