import * as z from "zod";
import { SIGHTINGS } from "../roadmap/roadmap.ts";

/** The schemas of the reviewed YAML under prisma/roadmaps/ (docs/rules.md#content). */

const slug = z.string({ error: "a slug is missing" }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "must be a slug: lower-case letters, digits and hyphens",
});

const text = z.string({ error: "must be text" }).trim().min(1, { error: "must not be empty" });

const day = z.iso.date({ error: "must be a date like 2026-11-20, in quotes or not" });

/** The last day on which somebody saw that something is there, and by what means. */
const checked = z.strictObject({
  on: day,
  how: z.enum(SIGHTINGS, { error: "must be opened, stored-copy or index" }),
});

const resource = z.strictObject({
  title: text,
  url: z.url({ protocol: /^https$/, error: "must be an https address" }),
  part: text,
  checked,
});

const step = z.strictObject({
  id: slug,
  title: text,
  hours: z
    .number({ error: "must be a number of hours" })
    .positive({ error: "must be more than 0" }),
  /** What there is to see when it is done, where the title does not say so. */
  see: text.optional(),
  /** The milestones that teach what this step uses. */
  uses: z.array(slug).optional(),
});

export const milestoneContentSchema = z.strictObject({
  id: slug,
  title: text,
  kind: z.enum(["concept", "practice", "project", "evidence"], {
    error: "must be concept, practice, project or evidence",
  }),
  hours: z
    .int({ error: "must be a whole number of hours" })
    .positive({ error: "must be more than 0" }),
  /** How its hours were estimated. */
  estimate: text.optional(),
  outcome: text.startsWith("You can ", { error: 'must begin with "You can "' }),
  prerequisites: z.array(slug).default([]),
  /** The terms that are taught here, as they stand in texts. */
  teaches: z.array(text).optional(),
  steps: z.array(step),
  /** What someone does instead who has no company, no card or no other person for it. */
  alone: text.optional(),
  resources: z
    .array(resource)
    .min(1, { error: "needs at least one resource" })
    .max(3, { error: "has more than three resources" }),
  question: text.endsWith("?", { error: "must end with a question mark" }),
  answer: text.optional(),
  evidence: text.optional(),
  criteria: z.array(text).default([]),
  retired: day.optional(),
});

const source = slug;

const placed = z.union([
  slug.transform((id) => ({ id, optional: false })),
  z.strictObject({ id: slug, optional: z.boolean().default(false) }),
]);

const phase = z.array(placed).min(1, { error: "needs at least one milestone" });

export const pathContentSchema = z.strictObject({
  id: slug,
  title: text,
  summary: text,
  chooseIf: text,
  bestFor: text,
  youWillDo: text,
  /** What a day is like, in the words of the trade. */
  day: text.optional(),
  keyTechnologies: z.array(text).min(1, { error: "needs at least one technology" }),
  outlook: z.strictObject({ text, source }),
  difficulty: z.strictObject({
    level: z.enum(["low", "low-to-medium", "medium", "medium-to-high", "high"], {
      error: "must be low, low-to-medium, medium, medium-to-high or high",
    }),
    source,
    note: text.optional(),
  }),
  prerequisites: text,
  differences: text.optional(),
  companion: z.boolean().default(false),
  salaries: z.array(
    z.strictObject({
      source,
      low: z.int().positive(),
      high: z.int().positive(),
      currency: z.string().length(3),
      per: z.enum(["year", "month"]),
      region: text.optional(),
      /** For how much experience; left out where the source does not say. */
      experience: text.optional(),
      note: text.optional(),
    }),
  ),
  /** What an official statistic says of the nearest occupation that it counts. */
  statistic: z
    .strictObject({
      publisher: text,
      occupation: text,
      median: z.int().positive(),
      currency: z.string().length(3),
      per: z.enum(["year", "month"]),
      region: text,
      dated: text,
      url: z.url({ protocol: /^https$/, error: "must be an https address" }),
      note: text,
      checked,
    })
    .optional(),
  phases: z.strictObject({
    specialization: phase,
    projects: phase,
    deepening: phase,
    portfolio: phase,
  }),
});

export const fundamentalsContentSchema = z.strictObject({ milestones: phase });

export const sourcesContentSchema = z.record(
  slug,
  z.strictObject({
    name: text,
    about: text,
    /** When it appeared, such as "2026"; left out where it does not say. */
    dated: text.optional(),
  }),
);

export type MilestoneContent = Readonly<z.output<typeof milestoneContentSchema>>;
export type PathContent = Readonly<z.output<typeof pathContentSchema>>;
export type FundamentalsContent = Readonly<z.output<typeof fundamentalsContentSchema>>;
export type SourcesContent = Readonly<z.output<typeof sourcesContentSchema>>;

/** All content of an instance, parsed: what the seed publishes. */
export type Content = Readonly<{
  sources: SourcesContent;
  fundamentals: FundamentalsContent;
  /** In the order in which the paths are compared. */
  paths: readonly PathContent[];
  milestones: ReadonlyMap<string, MilestoneContent>;
}>;

/** The seven paths, in the order in which they are compared. */
export const PATH_ORDER = [
  "backend",
  "data-science",
  "machine-learning",
  "data-engineering",
  "devops",
  "test-automation",
  "automation",
] as const;
