import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { seededRandom } from "../seeded-random.ts";

/** What somebody may know of a roadmap: `knows[m][h]` is 1 where the hypothesis h says that milestone m is known. */
export type Hypotheses = Readonly<{
  ids: readonly string[];
  count: number;
  knows: readonly Uint8Array[];
  /** For each milestone, the places of all that it builds on, however far back. */
  behind: readonly ReadonlySet<number>[];
}>;

/** How many different learners are imagined: enough for 15 answers, few enough for a page. */
export const IMAGINED = 2_000;

/** Of the imagined learners: who knows nothing, and who knows everything. */
const NOTHING = 0.1;
const EVERYTHING = 0.03;

/** How often a milestone is known or not against what the rest says. */
const EXCEPTIONS = [0.02, 0.06, 0.12] as const;

/** One of the ways in which people come to know things, on a roadmap. */
type Way = (roadmap: Outline, random: () => number) => Uint8Array;

type Outline = Readonly<{
  size: number;
  /** For each milestone, the places of what it builds on. */
  needs: readonly (readonly number[])[];
  behind: readonly ReadonlySet<number>[];
  /** For each milestone, the place of its phase. */
  phase: readonly number[];
}>;

/**
 * Returns learners such as may stand before a roadmap: their number is fixed, and so is the seed by which they are
 * drawn. Some followed its order, some learned whole branches, some a part of each phase.
 */
export function imagineLearners(roadmap: Roadmap<MilestoneShape>): Hypotheses {
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
  const outline = outlineOf(roadmap);
  const knows = milestones.map(() => new Uint8Array(IMAGINED));
  const random = seededRandom(1);
  for (let learner = 0; learner < IMAGINED; learner += 1) {
    const share = learner / IMAGINED;
    const known = draw({ outline, share, random });
    for (const [place, column] of knows.entries()) column[learner] = known[place] ?? 0;
  }
  return { ids: milestones.map(({ id }) => id), count: IMAGINED, knows, behind: outline.behind };
}

function draw({
  outline,
  share,
  random,
}: Readonly<{ outline: Outline; share: number; random: () => number }>): Uint8Array {
  if (share < NOTHING)
    return withExceptions({ known: new Uint8Array(outline.size), often: 0.01, random });
  if (share < NOTHING + EVERYTHING) {
    return withExceptions({ known: new Uint8Array(outline.size).fill(1), often: 0.01, random });
  }
  const way = WAYS[Math.floor(random() * WAYS.length)] ?? inOrder;
  const often = EXCEPTIONS[Math.floor(random() * EXCEPTIONS.length)] ?? 0;
  return withExceptions({ known: way(outline, random), often, random });
}

function withExceptions({
  known,
  often,
  random,
}: Readonly<{ known: Uint8Array; often: number; random: () => number }>): Uint8Array {
  return known.map((each) => (random() < often ? 1 - each : each));
}

/** The first so many milestones of the roadmap. */
function inOrder({ size }: Outline, random: () => number): Uint8Array {
  const until = Math.floor(random() * (size + 1));
  return Uint8Array.from({ length: size }, (_, place) => (place < until ? 1 : 0));
}

/** So many milestones, each picked from all whose prerequisites are known. */
function asTheyCame({ size, needs }: Outline, random: () => number): Uint8Array {
  const known = new Uint8Array(size);
  const many = Math.floor(random() * (size + 1));
  for (let count = 0; count < many; count += 1) {
    const open = needs.flatMap((each, place) =>
      known[place] === 0 && each.every((need) => known[need] === 1) ? [place] : [],
    );
    const picked = open[Math.floor(random() * open.length)];
    if (picked !== undefined) known[picked] = 1;
  }
  return known;
}

/** A few milestones, and all that these build on. */
function whatWorkNeeded({ size, behind }: Outline, random: () => number): Uint8Array {
  const known = new Uint8Array(size);
  const until = 1 + Math.floor(random() * size);
  for (let count = Math.floor(random() * 8); count >= 0; count -= 1) {
    const goal = Math.floor(random() * until);
    known[goal] = 1;
    for (const place of behind[goal] ?? []) known[place] = 1;
  }
  return known;
}

/** A part of each phase, less of each later one. */
function lessAndLess({ size, needs, phase }: Outline, random: () => number): Uint8Array {
  const known = new Uint8Array(size);
  const parts: number[] = [];
  let part = Math.sqrt(random());
  for (let index = 0; index <= Math.max(0, ...phase); index += 1) {
    parts.push(part);
    part *= random();
  }
  for (const [place, each] of needs.entries()) {
    const isReady = each.every((need) => known[need] === 1);
    const chance = parts[phase[place] ?? 0] ?? 0;
    known[place] = random() < (isReady ? chance : chance / 5) ? 1 : 0;
  }
  return known;
}

const WAYS: readonly Way[] = [inOrder, asTheyCame, whatWorkNeeded, lessAndLess];

function outlineOf(roadmap: Roadmap<MilestoneShape>): Outline {
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
  const places = new Map(milestones.map(({ id }, place) => [id, place] as const));
  const needs = milestones.map(({ prerequisites }) =>
    prerequisites.flatMap((id) => places.get(id) ?? []),
  );
  const behind: Set<number>[] = [];
  for (const each of needs) {
    behind.push(new Set(each.flatMap((need) => [need, ...(behind[need] ?? [])])));
  }
  const phase = roadmap.phases.flatMap(({ milestones: own }, index) => own.map(() => index));
  return { size: milestones.length, needs, behind, phase };
}
