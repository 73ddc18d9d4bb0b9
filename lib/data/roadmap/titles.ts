import "server-only";
import { prisma } from "#lib/data/client";
import { oncePerEdition } from "#lib/data/roadmap/edition";
import { wordingSchema } from "#lib/data/roadmap/roadmaps";
import { withoutCodeMarks } from "#lib/domain/text/code-marks";

/** What milestones and their steps are called, retired ones included. */
export type Titles = Readonly<{
  milestone: (id: string) => string;
  step: (milestone: string, step: string) => string;
  /** Whether there is such a milestone and, where one is named, such a step of it. */
  has: (of: Readonly<{ milestone: string; step?: string }>) => boolean;
}>;

/** Returns the titles of everything that a record may name; read once per process and edition. */
export function getTitles(): Promise<Titles> {
  return oncePerEdition({ name: "titles", read: readTitles });
}

async function readTitles(): Promise<Titles> {
  const rows = await prisma().milestone.findMany({
    select: { id: true, title: true, wording: true },
  });
  const titles = new Map(rows.map(({ id, title }) => [id, title] as const));
  const steps = new Map(
    rows.map(({ id, wording }) => [id, wordingSchema.parse(wording).steps] as const),
  );
  return {
    milestone: (id) => titles.get(id) ?? id,
    step: (milestone, step) => withoutCodeMarks(steps.get(milestone)?.[step] ?? step),
    has: ({ milestone, step }) => {
      const own = steps.get(milestone);
      return own !== undefined && (step === undefined || Object.hasOwn(own, step));
    },
  };
}
