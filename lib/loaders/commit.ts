import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { config } from "#lib/config";
import { findPath } from "#lib/data/roadmap/paths";
import type { Learner } from "#lib/domain/learner";
import { startRouteOf } from "#lib/domain/learner";
import type { PhaseId } from "#lib/domain/record/phases";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { addMonths, type LocalDate } from "#lib/domain/time/dates";
import { loadLearner } from "#lib/loaders/learner";
import { loadPath } from "#lib/loaders/paths/paths";

/** Commitments are looked back on after this many months, where the learner says nothing else (docs/rules.md#commit). */
const LOOK_BACK_MONTHS = 3;

type Box = Pick<Milestone, "id" | "title" | "outcome" | "required">;

export type CommitView = Readonly<{
  learner: Learner;
  path: CareerPath;
  /** The fundamentals that are not done: the boxes of "I can already do this". */
  fundamentals: readonly Box[];
  /** Those of the path's specialization. */
  specialization: readonly Box[];
  lookBackOn: LocalDate;
  /** Whether reminders can be chosen here: mail can be sent, and they chose none before. */
  offersReminders: boolean;
}>;

/** Returns what the page of a commitment shows. Elsewhere where another page applies; an unknown path is a 404. */
export const loadCommit = cache(async (pathId: string): Promise<CommitView> => {
  const learner = await loadLearner();
  const path = await findPath(pathId);
  if (path === null) notFound();
  const route = startRouteOf({ learner, path: pathId });
  if (route.page === "roadmap") redirect("/roadmap");
  if (route.page !== "commit") redirect(`/switch/${pathId}`);
  const done = new Set(learner.record.completions.map(({ milestone }) => milestone));
  const { roadmap } = await loadPath(pathId);
  // A form of the browser asks for these: the rest of a milestone stays on the server.
  const boxesOf = (phase: PhaseId): readonly Box[] =>
    roadmap.phases
      .filter(({ id }) => id === phase)
      .flatMap(({ milestones }) => milestones)
      .filter(({ id }) => !done.has(id))
      .map(({ id, title, outcome, required }) => ({ id, title, outcome, required }));
  return {
    learner,
    path,
    fundamentals: boxesOf("fundamentals"),
    specialization: boxesOf("specialization"),
    lookBackOn: addMonths({ date: learner.today, months: LOOK_BACK_MONTHS }),
    offersReminders: learner.record.reminders === undefined && config().mail.kind !== "none",
  };
});

/** Returns the path that a learner is on, for the settings; absent without one. */
export async function loadCurrentPath(): Promise<
  Readonly<{ enrollment: string; title: string }> | undefined
> {
  const { enrollment, path } = await loadLearner();
  if (enrollment === undefined || path === undefined) return undefined;
  return { enrollment: enrollment.id, title: path.title };
}
