import "server-only";
import * as z from "zod";
import { prisma } from "#lib/data/client";
import { oncePerEdition } from "#lib/data/roadmap/edition";
import { PHASES } from "#lib/domain/record/phases";
import { type Milestone, type Phase, type Roadmap, SIGHTINGS } from "#lib/domain/roadmap/roadmap";
import { oncePerProcess } from "#lib/once-per-process";
import type { Prisma } from "#prisma/generated/client";

const shapeSteps = z.array(z.object({ id: z.string(), hours: z.number() }));

/** How a milestone's wording is stored: everything of its content file that is not structure. */
export const wordingSchema = z.object({
  outcome: z.string(),
  estimate: z.string().optional(),
  alone: z.string().optional(),
  question: z.string(),
  answer: z.string().optional(),
  evidence: z.string().optional(),
  criteria: z.array(z.string()),
  /** Titles by step id; those of steps that only older versions have are kept. */
  steps: z.record(z.string(), z.string()),
  /** What there is to see after a step, by step id. */
  sights: z.record(z.string(), z.string()).default({}),
  resources: z.array(
    z.object({
      title: z.string(),
      url: z.string(),
      part: z.string(),
      checkedOn: z.string(),
      // What was published before the means were written down promises the least.
      checkedHow: z.enum(SIGHTINGS).default("index"),
    }),
  ),
});

/**
 * Returns one published roadmap version with its fundamentals, whole: of it only the wording is ever corrected. Throws where there is none
 * with this id. Read once per process and edition.
 */
export function getRoadmap(id: string): Promise<Roadmap> {
  return oncePerEdition({ name: `roadmap ${id}`, read: () => readRoadmap(id) });
}

async function readRoadmap(id: string): Promise<Roadmap> {
  const row = await prisma().roadmap.findUniqueOrThrow({ where: { id } });
  const places = await prisma().roadmapMilestone.findMany({
    where: { roadmapId: { in: [id, row.fundamentalsId ?? id] } },
    include: { milestone: true },
    orderBy: { position: "asc" },
  });
  const ordered: Phase[] = PHASES.map((phase) => ({
    id: phase,
    milestones: places.filter((place) => place.phase === phase).map(toMilestone),
  }));
  return {
    id,
    ...(row.pathId === null ? {} : { path: row.pathId }),
    version: row.version,
    phases: row.pathId === null ? ordered.slice(0, 1) : ordered,
  };
}

type Place = Prisma.RoadmapMilestoneGetPayload<{ include: { milestone: true } }>;

function toMilestone(place: Place): Milestone {
  const { steps: titles, sights, ...wording } = wordingSchema.parse(place.milestone.wording);
  return {
    id: place.milestoneId,
    title: place.milestone.title,
    titleThen: place.titleThen,
    kind: place.kind,
    hours: place.hours,
    required: place.required,
    prerequisites: place.prerequisites,
    steps: shapeSteps.parse(place.steps).map((step) => {
      const see = sights[step.id];
      return {
        ...step,
        title: titles[step.id] ?? step.id,
        ...(see === undefined ? {} : { see }),
      };
    }),
    ...wording,
  };
}

/**
 * Returns ids of the versions of the same path that came before this one, newest first. What was done on one of them may
 * stand on no later one. Versions only ever follow, so this is asked once per process.
 */
export function listEarlierVersions(id: string): Promise<readonly string[]> {
  return oncePerProcess({ name: `versions before ${id}`, read: () => readEarlierVersions(id) });
}

async function readEarlierVersions(id: string): Promise<readonly string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT earlier.id::text FROM "Roadmap" earlier
    JOIN "Roadmap" this ON this."pathId" IS NOT DISTINCT FROM earlier."pathId" AND this.version > earlier.version
    WHERE this.id = ${id}::uuid ORDER BY earlier.version DESC`;
  return rows.map((row) => row.id);
}

/**
 * Returns the ids of all milestones that stand, or ever stood, among the fundamentals. Asked once per process for each newest
 * version of them: `newest` is its id.
 */
export function listEverFundamental(newest: string): Promise<ReadonlySet<string>> {
  return oncePerProcess({ name: "ever fundamental", version: newest, read: readEverFundamental });
}

async function readEverFundamental(): Promise<ReadonlySet<string>> {
  const rows = await prisma().roadmapMilestone.findMany({
    where: { phase: "fundamentals" },
    distinct: ["milestoneId"],
    select: { milestoneId: true },
  });
  return new Set(rows.map(({ milestoneId }) => milestoneId));
}

/**
 * Returns the id of a version on which a milestone stands, of whichever path: where there is one, of a version that is the newest of
 * its path, else the one published last. Null where it stands on none. Asked once per process: versions never change.
 */
export function findRoadmapWith(milestone: string): Promise<string | null> {
  return oncePerProcess({
    name: `roadmap with ${milestone}`,
    read: () => readRoadmapWith(milestone),
  });
}

async function readRoadmapWith(milestone: string): Promise<string | null> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT r.id::text FROM "RoadmapMilestone" place JOIN "Roadmap" r ON r.id = place."roadmapId"
    WHERE place."milestoneId" = ${milestone}
    ORDER BY EXISTS (
      SELECT FROM "Roadmap" newer WHERE newer."pathId" IS NOT DISTINCT FROM r."pathId" AND newer.version > r.version
    ), r."publishedAt" DESC, r."pathId" LIMIT 1`;
  return rows[0]?.id ?? null;
}

type Newest = Readonly<{ id: string; path?: string }>;

/** Returns the newest published version of each path, and of the fundamentals (`path` absent); read once per process and edition. */
export function listNewestRoadmaps(): Promise<readonly Newest[]> {
  return oncePerEdition({ name: "newest roadmaps", read: readNewestRoadmaps });
}

async function readNewestRoadmaps(): Promise<readonly Newest[]> {
  const rows = await prisma().$queryRaw<{ id: string; pathId: string | null }[]>`
    SELECT DISTINCT ON ("pathId") id::text, "pathId" FROM "Roadmap" ORDER BY "pathId", version DESC`;
  return rows.map(({ id, pathId }) => (pathId === null ? { id } : { id, path: pathId }));
}
