import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "#lib/data/client";
import { commitToPath } from "#lib/data/commit";
import { getLearner, getWork } from "#lib/data/learner";
import {
  changeOf,
  milestoneContent,
  newLearner,
  publish,
  smallContent,
} from "#lib/data/learner-example";
import { completeMilestone, tickStep } from "#lib/data/progress/completions";
import { logWork } from "#lib/data/progress/work-logs";
import { acceptRoadmap } from "#lib/data/roadmap/accept-roadmap";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import type { Content, MilestoneContent } from "#lib/domain/content/content";

const DAY_MS = 24 * 60 * 60 * 1000;
const BEGIN = new Date("2026-03-03T12:00:00Z");
const ACCEPTED = new Date("2026-04-03T12:00:00Z");

/** What an edition says of one milestone: its steps' hours, and whether it is there, required, and where. */
const entry = fc.record({
  steps: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
  optional: fc.boolean(),
  isThere: fc.boolean(),
  position: fc.nat(),
});

type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

const edition = fc.array(entry, { minLength: 6, maxLength: 6 });

/** What a learner does on some day: ticks a step, completes a milestone, or logs hours. */
const deed = fc.record({
  kind: fc.constantFrom("tick", "complete", "log"),
  milestone: fc.nat(5),
  step: fc.nat(4),
  day: fc.nat(20),
});

let run = 0;

test("a learner of an edition keeps every tick and hour when the next one is published, whether they stay or accept", async () => {
  await fc.assert(
    fc.asyncProperty(
      edition,
      edition,
      fc.array(deed, { maxLength: 12 }),
      async (first, next, deeds) => {
        run += 1;
        const placed = [...first.keys()].filter((index) => isPlaced(first, index));
        await publish(await contentOf(first));
        const userId = await newLearner();
        await commitToPath({
          ...changeOf(userId, BEGIN),
          path: "backend",
          commitment: { why: "" },
          prior: [],
        });
        for (const { kind, milestone: index, step, day } of deeds) {
          const change = changeOf(userId, new Date(BEGIN.getTime() + day * DAY_MS));
          const milestone = idOf(placed[index % placed.length] ?? 0);
          if (kind === "tick") await tickStep({ ...change, milestone, step: `step-${step}` });
          else if (kind === "complete") await completeMilestone({ ...change, milestone });
          else await logWork({ ...change, milestone, hours: 1 + step });
        }
        const before = await keptOf(userId);

        await publish(await contentOf(next));
        const staying = await keptOf(userId);
        expect(staying).toEqual(before);

        await accept(userId);
        const { roadmapHours, ...kept } = await keptOf(userId);
        expect(kept).toEqual(withoutHours(before));
        // What the first edition did not have, or had as optional, may count now; nothing may count for less.
        for (const [date, hours] of before.roadmapHours) {
          expect(roadmapHours.get(date)).toBeGreaterThanOrEqual(hours);
        }
      },
    ),
    { numRuns: 40 },
  );
});

/** The first milestone is always there: a phase is never empty. */
function isPlaced(entries: readonly Entry[], index: number): boolean {
  return index === 0 || entries[index]?.isThere === true;
}

function idOf(index: number): string {
  return `run-${run}-milestone-${index}`;
}

/** An edition of backend; what earlier editions had is kept and retired. */
async function contentOf(entries: readonly Entry[]): Promise<Content> {
  const small = smallContent();
  const [backend, ...others] = small.paths;
  if (backend === undefined) throw new Error("no backend");
  const known = await database().prisma.milestone.findMany({ select: { id: true } });
  const written = entries.map(({ steps }, index) => milestone(idOf(index), steps));
  const placed = entries
    .map(({ optional, isThere, position }, index) => ({
      id: idOf(index),
      optional,
      isThere,
      position,
    }))
    .filter((_, index) => isPlaced(entries, index))
    .toSorted((one, other) => one.position - other.position)
    .map(({ id, optional }) => ({ id, optional }));
  const milestones = new Map<string, MilestoneContent>([
    ...known.map(({ id }) => [id, milestoneContent(id)] as const),
    ...small.milestones,
    ...written.map((each) => [each.id, each] as const),
  ]);
  const phases = { ...backend.phases, specialization: placed };
  return { ...small, paths: [{ ...backend, phases }, ...others], milestones };
}

function milestone(id: string, hours: readonly number[]): MilestoneContent {
  return {
    ...milestoneContent(id),
    hours: hours.reduce((sum, each) => sum + each, 0),
    steps: hours.map((each, index) => ({ id: `step-${index}`, title: `Do ${index}`, hours: each })),
  };
}

async function learnerOf(userId: string) {
  const identity = { userId, name: "Ada", timeZone: "UTC", hoursPerWeek: null };
  return await getLearner({ ...identity, now: ACCEPTED });
}

/** Everything that a learner has done, and the hours that it counts for. */
async function keptOf(userId: string) {
  const learner = await learnerOf(userId);
  const { completions, stepTicks, logs } = learner.record;
  const { loggedHours, roadmapHours, days } = await getWork(learner);
  return { completions, stepTicks, logs, loggedHours, roadmapHours, days };
}

function withoutHours({ roadmapHours: _, ...kept }: Awaited<ReturnType<typeof keptOf>>) {
  return kept;
}

async function accept(userId: string): Promise<void> {
  const { record } = await learnerOf(userId);
  const enrollment = record.enrollments[0];
  const { newestRoadmap } = record;
  if (enrollment === undefined || newestRoadmap === undefined) throw new Error("not enrolled");
  // The two editions may be the same: then there is nothing to accept.
  if (enrollment.roadmap === newestRoadmap) return;
  const [from, to] = await Promise.all([getRoadmap(enrollment.roadmap), getRoadmap(newestRoadmap)]);
  const { changed } = await acceptRoadmap({
    ...changeOf(userId, ACCEPTED),
    enrollment: enrollment.id,
    path: "backend",
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
  });
  expect(changed).toBe(true);
}
