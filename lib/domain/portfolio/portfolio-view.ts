import type { Picture } from "../pictures/picture.ts";
import { currentPhase, progressOf } from "../progress/progress.ts";
import { committedInOrder, type EnrollmentRecord } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { evidenceParts } from "../text/evidence-parts.ts";
import type { LocalDate } from "../time/dates.ts";
import type { Portfolio } from "./portfolio.ts";

/** One project as everybody may see it. */
export type ShownProject = Readonly<{
  title: string;
  /** What it takes to have done it. */
  outcome: string;
  /** When it was done; absent while it is under way, and for what was done before Waymark. */
  on?: LocalDate;
  isDone: boolean;
  links: readonly string[];
  /** What the learner says of it; may be empty. */
  words: string;
  pictures: readonly Picture[];
}>;

/** One phase of the roadmap: how many of its required milestones were done, and what those are called. */
export type ShownPhase = Readonly<{
  phase: PhaseId;
  done: number;
  required: number;
  /** Everything that was done in it, the optional too. */
  titles: readonly string[];
}>;

/**
 * All that a published page says of a learner, and no more (docs/rules.md#portfolio): a field that is not here reaches no page.
 * Focus, switches, reasons, notes, reviews, waivers, goals, pauses and other paths are none of anybody's business.
 */
export type PortfolioView = Readonly<{
  name: string;
  /** May be empty. */
  line: string;
  /** What their path is called; absent on the fundamentals alone. */
  path?: string;
  /** Where they are on it. */
  phase: PhaseId;
  /** All of it is done or skipped. */
  isComplete: boolean;
  phases: readonly ShownPhase[];
  projects: readonly ShownProject[];
  /** Answers in their own words, as they chose them one by one. */
  words: readonly Readonly<{ title: string; question: string; text: string }>[];
  /** Logged hours, whole, where they chose to show them. */
  hours?: number;
  isListed: boolean;
}>;

/** The path that a page speaks of, and its roadmap. */
export type Shown = Readonly<{ path?: Pick<CareerPath, "title">; roadmap: Roadmap }>;

/** Returns the enrollment that a page speaks of: the open one, or else the path that was completed last. */
export function shownEnrollment(
  enrollments: readonly EnrollmentRecord[],
): EnrollmentRecord | undefined {
  const committed = committedInOrder(enrollments);
  return (
    committed.find(({ endedAt }) => endedAt === undefined) ??
    committed.findLast(({ endedAs }) => endedAs === "completed")
  );
}

/** Returns what a page shows. `milestoneOf` knows milestones of other roadmaps too. */
export function portfolioViewOf({
  name,
  portfolio,
  record,
  shown: { path, roadmap },
  evidence,
  explanations,
  pictures,
  milestoneOf,
}: Readonly<{
  name: string;
  portfolio: Pick<Portfolio, "line" | "projects" | "words" | "areHoursShown" | "isListed">;
  record: Pick<LearnerRecord, "completions" | "waivers" | "putAside" | "stepTicks" | "logs">;
  shown: Shown;
  /** By milestone, as they are stored. */
  evidence: ReadonlyMap<string, string>;
  explanations: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, readonly Picture[]>;
  milestoneOf: (id: string) => Milestone | undefined;
}>): PortfolioView {
  const progress = progressOf({ ...record, roadmap });
  const completionOf = new Map(record.completions.map((each) => [each.milestone, each] as const));
  return {
    name,
    line: portfolio.line,
    path: path?.title,
    phase: currentPhase({ roadmap, progress }),
    isComplete: progress.percent === 100,
    phases: roadmap.phases.map(({ id, milestones }) => {
      const done = milestones.filter((milestone) => completionOf.has(milestone.id));
      const required = milestones.filter((milestone) => milestone.required);
      return {
        phase: id,
        done: done.filter((milestone) => milestone.required).length,
        required: required.length,
        titles: done.map(({ title }) => title),
      };
    }),
    projects: newestFirst(portfolio.projects, completionOf).flatMap((id) => {
      const milestone = milestoneOf(id);
      if (milestone === undefined) return [];
      const completion = completionOf.get(id);
      return {
        title: milestone.title,
        outcome: milestone.outcome,
        on: completion?.prior ? undefined : completion?.on,
        isDone: completion !== undefined,
        ...evidenceParts(evidence.get(id) ?? ""),
        pictures: pictures.get(id) ?? [],
      };
    }),
    words: portfolio.words.flatMap((id) => {
      const [milestone, text] = [milestoneOf(id), explanations.get(id)];
      if (milestone === undefined || text === undefined) return [];
      return { title: milestone.title, question: milestone.question, text };
    }),
    hours: portfolio.areHoursShown ? loggedHours(record) : undefined,
    isListed: portfolio.isListed,
  };
}

/** What was done last comes first, and what is under way comes after it. */
function newestFirst(
  ids: readonly string[],
  completionOf: ReadonlyMap<string, Readonly<{ at: Date }>>,
): readonly string[] {
  const doneAt = (id: string) => completionOf.get(id)?.at.getTime() ?? 0;
  return ids.toSorted((one, other) => doneAt(other) - doneAt(one));
}

function loggedHours({ logs }: Pick<LearnerRecord, "logs">): number {
  return Math.round(logs.reduce((total, { hours = 0 }) => total + hours, 0));
}
