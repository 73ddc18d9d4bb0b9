import { getLearner } from "#lib/data/learner";
import { saveWriting } from "#lib/data/milestone";
import { completeMilestone, tickStep } from "#lib/data/progress/completions";
import { logWork } from "#lib/data/progress/work-logs";
import { type Habit, type WalkedActivity, walk } from "#lib/domain/demo/walk";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { localDateOf } from "#lib/domain/time/dates";

export type Walker = Readonly<{
  userId: string;
  name: string;
  timeZone: string;
  hoursPerWeek: number;
}>;

type Stretch = Readonly<{
  walker: Walker;
  from: Date;
  to: Date;
  habit: Habit;
  /** They only read: nothing but `concept` milestones is worked on. */
  onlyConcepts?: true;
  /** They say it in their own words, and link to what shows it. */
  writes?: true;
}>;

/** Writes down a walk from one moment to another; what the learner did before is taken into account. */
export async function walkOn({
  walker,
  from,
  to,
  habit,
  onlyConcepts,
  writes,
}: Stretch): Promise<void> {
  const { roadmap, record } = await getLearner({ ...walker, now: from });
  const walked = onlyConcepts ? conceptsOf(roadmap) : roadmap;
  const milestones = new Map(
    roadmap.phases.flatMap((phase) => phase.milestones).map((each) => [each.id, each]),
  );
  for (const activity of walk({ roadmap: walked, before: record, from, to, habit })) {
    await writeDeed({ walker, activity });
    const milestone = milestones.get(activity.milestone);
    if (writes && activity.kind === "completed" && milestone !== undefined) {
      await writeWords({ walker, at: activity.at, milestone });
    }
  }
}

async function writeDeed({
  walker,
  activity,
}: Readonly<{ walker: Walker; activity: WalkedActivity }>): Promise<void> {
  const change = changeOf({ walker, at: activity.at });
  const { milestone } = activity;
  if (activity.kind === "step") await tickStep({ ...change, milestone, step: activity.step });
  else if (activity.kind === "completed") await completeMilestone({ ...change, milestone });
  else await logWork({ ...change, milestone, hours: activity.hours });
}

/** An answer in other words than the short one, and for what was built a link. */
async function writeWords({
  walker,
  at,
  milestone,
}: Readonly<{ walker: Walker; at: Date; milestone: Milestone }>): Promise<void> {
  const writing = { milestone: milestone.id, seen: "" };
  const text = `As I would tell a friend: ${milestone.answer ?? milestone.outcome}`;
  await saveWriting({ ...changeOf({ walker, at }), ...writing, kind: "explanation", text });
  if (milestone.kind !== "project") return;
  const url = `https://example.org/${walker.name.toLowerCase().replaceAll(" ", "-")}/${milestone.id}`;
  await saveWriting({ ...changeOf({ walker, at }), ...writing, kind: "evidence", text: url });
}

/** Returns a change by this learner at that moment, with an operation id of its own. */
export function changeOf({ walker, at }: Readonly<{ walker: Walker; at: Date }>) {
  const { userId, timeZone } = walker;
  return { userId, operationId: crypto.randomUUID(), at, on: localDateOf({ at, timeZone }) };
}

function conceptsOf(roadmap: Roadmap): Roadmap {
  return {
    ...roadmap,
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.filter(({ kind }) => kind === "concept"),
    })),
  };
}
