import "server-only";
import { lookAgain, publishEdition } from "#lib/data/roadmap/edition";
import { wordingSchema } from "#lib/data/roadmap/roadmaps";
import type { Content, MilestoneContent, PathContent } from "#lib/domain/content/content";
import { PHASES, type PhaseId } from "#lib/domain/record/phases";
import type { Prisma, PrismaClient } from "#prisma/generated/client";

type Transaction = Prisma.TransactionClient;

/** Where a milestone stands and what never changes once published. */
type Place = Readonly<{
  milestoneId: string;
  phase: PhaseId;
  required: boolean;
  kind: MilestoneContent["kind"];
  hours: number;
  prerequisites: string[];
  steps: { id: string; hours: number }[];
  /** What it is called now; never compared, since wording may be corrected in place. */
  titleThen: string;
}>;

type StoredPlace = Readonly<{ titleThen: string; steps: Prisma.JsonValue }> & Omit<Place, "steps">;

/** What a publishing run wrote: the new versions, by path (`fundamentals` for the shared list). */
export type Published = Readonly<{
  versions: readonly Readonly<{ of: string; version: number }>[];
}>;

/** Milestones were published whose files are gone: lost, or brought by a newer version of Waymark. */
export class LostMilestonesError extends Error {
  readonly lost: readonly string[];
  constructor(lost: readonly string[]) {
    super(
      `A published milestone is never deleted. Put its file back and add a line like "retired: 2026-11-21": ${lost.join(", ")}`,
    );
    this.name = "LostMilestonesError";
    this.lost = lost;
  }
}

/**
 * Publishes content, all or nothing: wording is corrected in place, and where the structure differs from the newest
 * published version a new version is written. Publishing the same content twice changes nothing.
 * Throws a LostMilestonesError where a published milestone's file is gone (it must be kept and marked `retired`).
 */
export async function publishContent({
  prisma,
  content,
  now,
}: Readonly<{ prisma: PrismaClient; content: Content; now: Date }>): Promise<Published> {
  const published = await prisma.$transaction(
    async (tx) => {
      // Two instances that start at once publish one after the other.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707370)`;
      await refuseVanished(tx, content);
      await publishSources(tx, content);
      await publishWording(tx, { content, now });
      const placesOf = placesIn(content);
      const fundamentals = await publishVersion(tx, {
        pathId: null,
        fundamentalsId: null,
        places: placesOf("fundamentals", content.fundamentals.milestones),
        now,
      });
      const versions = fundamentals.isNew
        ? [{ of: "fundamentals", version: fundamentals.version }]
        : [];
      for (const [position, path] of content.paths.entries()) {
        await publishPath(tx, { path, position });
        const published = await publishVersion(tx, {
          pathId: path.id,
          fundamentalsId: fundamentals.id,
          places: PHASES.filter((phase) => phase !== "fundamentals").flatMap((phase) =>
            placesOf(phase, path.phases[phase]),
          ),
          now,
        });
        if (published.isNew) versions.push({ of: path.id, version: published.version });
      }
      await publishEdition(tx, { content, now });
      return { versions };
    },
    // Others may publish first, on a busy machine one after the other.
    { timeout: 600_000, maxWait: 60_000 },
  );
  lookAgain();
  return published;
}

async function refuseVanished(tx: Transaction, content: Content): Promise<void> {
  const known = await tx.milestone.findMany({ select: { id: true } });
  const vanished = known.filter(({ id }) => !content.milestones.has(id)).map(({ id }) => id);
  if (vanished.length > 0) throw new LostMilestonesError(vanished);
}

async function publishSources(tx: Transaction, content: Content): Promise<void> {
  for (const [id, { name, about, dated = null }] of Object.entries(content.sources)) {
    const data = { name, about, dated };
    await tx.source.upsert({ where: { id }, create: { id, ...data }, update: data });
  }
}

async function publishWording(
  tx: Transaction,
  { content, now }: Readonly<{ content: Content; now: Date }>,
): Promise<void> {
  const known = new Map(
    (await tx.milestone.findMany()).map((milestone) => [milestone.id, milestone] as const),
  );
  for (const milestone of content.milestones.values()) {
    const before = known.get(milestone.id);
    const kept = before === undefined ? {} : wordingSchema.parse(before.wording).steps;
    const data = {
      title: milestone.title,
      wording: wordingOf({ milestone, kept }),
      retiredAt: milestone.retired === undefined ? null : (before?.retiredAt ?? now),
    };
    if (before === undefined) await tx.milestone.create({ data: { id: milestone.id, ...data } });
    else if (
      !isSame(data, { title: before.title, wording: before.wording, retiredAt: before.retiredAt })
    ) {
      await tx.milestone.update({ where: { id: milestone.id }, data });
    }
  }
}

function wordingOf({
  milestone,
  kept,
}: Readonly<{ milestone: MilestoneContent; kept: Readonly<Record<string, string>> }>) {
  const { outcome, estimate, alone, question, answer, evidence } = milestone;
  const { criteria, resources, steps } = milestone;
  return {
    outcome,
    ...(estimate === undefined ? {} : { estimate }),
    ...(alone === undefined ? {} : { alone }),
    question,
    ...(answer === undefined ? {} : { answer }),
    ...(evidence === undefined ? {} : { evidence }),
    criteria,
    // Titles of steps that only older versions have stay readable there.
    steps: { ...kept, ...Object.fromEntries(steps.map(({ id, title }) => [id, title])) },
    sights: Object.fromEntries(
      steps.flatMap(({ id, see }) => (see === undefined ? [] : [[id, see] as const])),
    ),
    resources: resources.map(({ checked, ...resource }) => ({
      ...resource,
      checkedOn: checked.on,
      checkedHow: checked.how,
    })),
  };
}

async function publishPath(
  tx: Transaction,
  { path, position }: Readonly<{ path: PathContent; position: number }>,
): Promise<void> {
  const { id, title, salaries, phases: _, ...facts } = path;
  const data = { title, position, facts };
  await tx.path.upsert({ where: { id }, create: { id, ...data }, update: data });
  const claims = salaries.map(({ source, ...claim }) => ({
    pathId: id,
    sourceId: source,
    ...claim,
  }));
  await tx.salaryClaim.deleteMany({ where: { pathId: id } });
  await tx.salaryClaim.createMany({ data: claims });
}

function placesIn(content: Content) {
  return (
    phase: PhaseId,
    placed: readonly Readonly<{ id: string; optional: boolean }>[],
  ): Place[] =>
    placed.map(({ id, optional }) => {
      const milestone = content.milestones.get(id);
      if (milestone === undefined) throw new Error(`There is no milestone "${id}".`);
      const { kind, hours, prerequisites, steps } = milestone;
      return {
        milestoneId: id,
        phase,
        required: !optional,
        kind,
        hours,
        prerequisites: [...prerequisites],
        steps: steps.map((step) => ({ id: step.id, hours: step.hours })),
        titleThen: milestone.title,
      };
    });
}

async function publishVersion(
  tx: Transaction,
  {
    pathId,
    fundamentalsId,
    places,
    now,
  }: Readonly<{
    pathId: string | null;
    fundamentalsId: string | null;
    places: readonly Place[];
    now: Date;
  }>,
): Promise<Readonly<{ id: string; version: number; isNew: boolean }>> {
  const newest = await tx.roadmap.findFirst({
    where: { pathId },
    orderBy: { version: "desc" },
    include: { milestones: { orderBy: { position: "asc" } } },
  });
  if (newest !== null && newest.fundamentalsId === fundamentalsId) {
    const before = newest.milestones.map(({ roadmapId: _, position: __, ...place }) => place);
    if (isSame(before.map(structureOf), places.map(structureOf)))
      return { id: newest.id, version: newest.version, isNew: false };
  }
  const version = (newest?.version ?? 0) + 1;
  const { id } = await tx.roadmap.create({
    data: { pathId, fundamentalsId, version, publishedAt: now },
    select: { id: true },
  });
  await tx.roadmapMilestone.createMany({
    data: places.map((place, position) => ({ roadmapId: id, position, ...place })),
  });
  return { id, version, isNew: true };
}

function structureOf({ titleThen: _, ...structure }: Place | StoredPlace) {
  return structure;
}

/** Equal as data: keys in any order (jsonb does not keep it), dates by their moment. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Date || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, sorted(each)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}
