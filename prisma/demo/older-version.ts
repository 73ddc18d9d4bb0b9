import { prisma } from "#lib/data/client";

/**
 * Moves a learner to a version of their path that came before all published ones, as if they had enrolled in it long
 * ago: the newest stays the newest, so nobody else is touched. Against version 1, it lacks `without`, has `besides` (of
 * other paths, in specialization), and called milestones otherwise.
 */
export async function enrollInOlderVersion({
  userId,
  path,
  without,
  besides,
  calledThen = {},
}: Readonly<{
  userId: string;
  path: string;
  without: readonly string[];
  besides: readonly string[];
  calledThen?: Readonly<Record<string, string>>;
}>): Promise<void> {
  const newest = await prisma().roadmap.findFirstOrThrow({
    where: { pathId: path },
    orderBy: { version: "desc" },
    include: { milestones: { orderBy: { position: "asc" } } },
  });
  const borrowed = await prisma().roadmapMilestone.findMany({
    where: { milestoneId: { in: [...besides] } },
    distinct: ["milestoneId"],
    orderBy: { milestoneId: "asc" },
  });
  const { _min: oldest } = await prisma().roadmap.aggregate({
    where: { pathId: path },
    _min: { version: true },
  });
  const { id } = await prisma().roadmap.create({
    data: {
      pathId: path,
      fundamentalsId: newest.fundamentalsId,
      version: (oldest.version ?? 1) - 1,
      publishedAt: new Date("2026-01-01T00:00:00Z"),
    },
  });
  const kept = newest.milestones.filter((each) => !without.includes(each.milestoneId));
  const places = [
    ...kept,
    ...borrowed.map((each) => ({ ...each, phase: "specialization" as const, required: true })),
  ];
  await prisma().roadmapMilestone.createMany({
    data: places.map(
      ({ milestoneId, phase, required, kind, hours, prerequisites, ...place }, position) => ({
        roadmapId: id,
        milestoneId,
        phase,
        position,
        required,
        kind,
        hours,
        prerequisites,
        steps: place.steps ?? [],
        titleThen: calledThen[milestoneId] ?? place.titleThen,
      }),
    ),
  });
  await prisma().enrollment.updateMany({
    where: { userId, endedAt: null },
    data: { roadmapId: id },
  });
}
