import "server-only";
import * as z from "zod";
import { prisma } from "#lib/data/client";
import { oncePerEdition } from "#lib/data/roadmap/edition";
import type { CareerPath, PathSource } from "#lib/domain/roadmap/career-path";
import { SIGHTINGS } from "#lib/domain/roadmap/roadmap";

const factsSchema = z.object({
  summary: z.string(),
  chooseIf: z.string(),
  bestFor: z.string(),
  youWillDo: z.string(),
  day: z.string().optional(),
  keyTechnologies: z.array(z.string()),
  outlook: z.object({ text: z.string(), source: z.string() }),
  difficulty: z.object({ level: z.string(), source: z.string(), note: z.string().optional() }),
  prerequisites: z.string(),
  differences: z.string().optional(),
  companion: z.boolean(),
  statistic: z
    .object({
      publisher: z.string(),
      occupation: z.string(),
      median: z.number(),
      currency: z.string(),
      per: z.string(),
      region: z.string(),
      dated: z.string(),
      url: z.string(),
      note: z.string(),
      checked: z.object({ on: z.string(), how: z.enum(SIGHTINGS) }),
    })
    .optional(),
});

/** Returns all paths with their comparison facts, in the order in which they are compared; read once per process and edition. */
export function listPaths(): Promise<readonly CareerPath[]> {
  return oncePerEdition({ name: "paths", read: readPaths });
}

/** Returns who says what about the paths, by name; read once per process and edition. */
export function listSources(): Promise<readonly PathSource[]> {
  return oncePerEdition({ name: "sources", read: readSources });
}

async function readSources(): Promise<readonly PathSource[]> {
  const rows = await prisma().source.findMany({ orderBy: { name: "asc" } });
  return rows.map(({ name, about, dated }) => ({ name, about, dated: dated ?? undefined }));
}

/** Returns the path with this id, or null. */
export async function findPath(id: string): Promise<CareerPath | null> {
  const paths = await listPaths();
  return paths.find((path) => path.id === id) ?? null;
}

async function readPaths(): Promise<readonly CareerPath[]> {
  const rows = await prisma().path.findMany({
    orderBy: { position: "asc" },
    include: { salaries: { include: { source: true }, orderBy: { low: "asc" } } },
  });
  const sources = new Map(
    (await prisma().source.findMany()).map(({ id, name }) => [id, name] as const),
  );
  const inWords = (source: string): string => sources.get(source) ?? source;
  return rows.map(({ id, title, facts: json, salaries }) => {
    const facts = factsSchema.parse(json);
    return {
      id,
      title,
      facts: {
        ...facts,
        outlook: { ...facts.outlook, source: inWords(facts.outlook.source) },
        difficulty: { ...facts.difficulty, source: inWords(facts.difficulty.source) },
      },
      salaries: salaries.map(
        ({ pathId: _, sourceId: __, source, region, experience, note, ...claim }) => ({
          ...claim,
          source: source.name,
          dated: source.dated ?? undefined,
          region: region ?? undefined,
          experience: experience ?? undefined,
          note: note ?? undefined,
        }),
      ),
    };
  });
}
