import type { CorrectionFacts } from "../corrections.ts";
import type { FocusAssessment } from "../focus.ts";
import { recordWith } from "../learner-example.ts";
import type { Step } from "../roadmap/roadmap.ts";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays, type LocalDate } from "../time/dates.ts";

export const TODAY: LocalDate = "2026-03-31";

/** For tests: the local date that many days before today. */
export function ago(days: number): LocalDate {
  return addDays({ date: TODAY, days: -days });
}

/** For tests: something on a milestone, that many days ago. */
export function mark(id: string, days: number) {
  const on = ago(days);
  return { id: `${id}-${days}`, milestone: id, on, at: new Date(`${on}T12:00:00Z`) };
}

/** For tests: a completion, that many days ago. */
export function done(id: string, days: number) {
  return { ...mark(id, days), prior: false };
}

/** For tests: "I worked on this", so many hours, that many days ago. */
export function logged(id: string, { days, hours }: Readonly<{ days: number; hours: number }>) {
  return { ...mark(id, days), hours };
}

/** Steps of ten hours: `one`, `two`, … */
function steps(...ids: readonly string[]): readonly Step[] {
  return ids.map((id) => ({ id, title: id, hours: 10 }));
}

const concept = (id: string) =>
  milestone(id, { kind: "concept", hours: 20, steps: steps("one", "two") });
const project = (id: string) => milestone(id, { kind: "project", hours: 30 });
const practice = (id: string) => milestone(id, { hours: 10 });

/** Ten required fundamentals, three concepts and a practice, three projects and one piece of evidence. */
export const ROADMAP = roadmapOf({
  fundamentals: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => practice(`f${n}`)),
  specialization: [concept("c1"), concept("c2"), practice("s1"), concept("c3")],
  projects: [project("p1"), project("p2"), project("p3")],
  portfolio: [milestone("cv", { kind: "evidence" })],
});

const MILESTONES = new Map(
  ROADMAP.phases.flatMap(({ milestones }) => milestones).map((each) => [each.id, each] as const),
);

/** Returns a learner who did nothing that a correction is about, but for what a test says. */
export function facts({
  record = {},
  ...change
}: Partial<Omit<CorrectionFacts, "record">> &
  Readonly<{ record?: Parameters<typeof recordWith>[0] }> = {}): CorrectionFacts {
  return {
    record: recordWith(record),
    roadmap: ROADMAP,
    today: TODAY,
    isFundamental: (id) => id.startsWith("f"),
    placeOf: ({ milestone: id }) => MILESTONES.get(id),
    milestoneOf: (id) => {
      const found = MILESTONES.get(id);
      return found && { ...found, question: id === "cv" ? "" : "Why?" };
    },
    ...change,
  };
}

/** Returns a verdict of that level, with one switch that counts. */
export function verdict(level: FocusAssessment["level"]): FocusAssessment {
  const at = new Date("2026-03-01T12:00:00Z");
  const hop = { from: "a", to: "b", at, weight: 1, contribution: 1 };
  return { level, score: 1, hops: [hop], ignored: [] };
}

/** The fundamentals, all done long ago, one after the other. */
export const FUNDAMENTALS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => done(`f${n}`, 100 - n));
