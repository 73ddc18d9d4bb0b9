import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { seededRandom } from "../seeded-random.ts";
import type { PlacementAnswer } from "./belief.ts";
import { believedKnown, nextQuestion } from "./placement.ts";

/** For tests and the bench: learners who know a part of a roadmap, and answer one question in ten wrongly. */

/** How a simulated learner came to know what they know. None of them is drawn as the placement imagines learners. */
export const GROUPS = [
  "in order",
  "in order, with gaps",
  "whole branches",
  "as it came",
  "by ability",
  "whole phases",
  "nothing",
  "everything",
] as const;

export type Group = (typeof GROUPS)[number];

/** How well the placement did: how many milestones it believed, how many of these are known, how many were known in all. */
export type Tally = Readonly<{ believed: number; right: number; known: number; questions: number }>;

const WRONG = 0.1;

type Outline = Readonly<{
  size: number;
  needs: readonly (readonly number[])[];
  ends: readonly number[];
}>;

/** Returns the sums over so many simulated learners of one group, who say "not sure" as often as `unsure`. */
export function simulate({
  roadmap,
  group,
  learners,
  seed,
  unsure = 0,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  group: Group;
  learners: number;
  seed: number;
  unsure?: number;
}>): Tally {
  const random = seededRandom(seed);
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
  const outline = outlineOf(roadmap);
  const sums = { believed: 0, right: 0, known: 0, questions: 0 };
  for (let learner = 0; learner < learners; learner += 1) {
    const knows = knowledge({ group, outline, random });
    const known = new Set(milestones.filter((_, place) => knows[place]).map(({ id }) => id));
    const answers: { milestone: string; answer: PlacementAnswer }[] = [];
    let milestone = nextQuestion({ roadmap, answers });
    while (milestone !== undefined) {
      const isTrue = random() >= WRONG;
      const said = known.has(milestone) === isTrue ? "yes" : "no";
      answers.push({ milestone, answer: random() < unsure ? "not-sure" : said });
      milestone = nextQuestion({ roadmap, answers });
    }
    const believed = believedKnown({ roadmap, answers });
    sums.believed += believed.length;
    sums.right += believed.filter((each) => known.has(each.milestone)).length;
    sums.known += known.size;
    sums.questions += answers.length;
  }
  return sums;
}

function knowledge({
  group,
  outline: { size, needs, ends },
  random,
}: Readonly<{ group: Group; outline: Outline; random: () => number }>): readonly boolean[] {
  const places = [...needs.keys()];
  if (group === "nothing") return places.map(() => false);
  if (group === "everything") return places.map(() => true);
  if (group === "whole phases") {
    const end = ends[Math.floor(random() * ends.length)] ?? 0;
    return places.map((place) => place < end);
  }
  if (group === "in order" || group === "in order, with gaps") {
    const end = random() * (size + 1);
    const gaps = group === "in order" ? 0 : 0.05;
    return places.map((place) => place < end !== random() < gaps);
  }
  if (group === "by ability") return byAbility({ size, needs, random });
  const known = places.map(() => false);
  const learn = (place: number): void => {
    known[place] = true;
    for (const need of needs[place] ?? []) learn(need);
  };
  if (group === "whole branches") {
    for (let goals = 1 + random() * 5; goals >= 1; goals -= 1) learn(Math.floor(random() * size));
    return known;
  }
  for (let many = Math.floor(random() * (size + 1)); many > 0; many -= 1) {
    const open = places.filter(
      (place) => !known[place] && (needs[place] ?? []).every((need) => known[need]),
    );
    known[open[Math.floor(random() * open.length)] ?? 0] = true;
  }
  return known;
}

/** The later a milestone, the harder, give or take; what builds on something unknown is seldom known. */
function byAbility({
  size,
  needs,
  random,
}: Omit<Outline, "ends"> & Readonly<{ random: () => number }>): readonly boolean[] {
  const ability = random() * (size + 10) - 5;
  const known: boolean[] = [];
  for (const [place, each] of needs.entries()) {
    const hardness = place + (random() + random() + random() - 1.5) * (size / 6);
    const isReady = each.every((need) => known[need]) || random() < 0.2;
    known.push(hardness < ability && isReady);
  }
  return known;
}

function outlineOf(roadmap: Roadmap<MilestoneShape>): Outline {
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
  const places = new Map(milestones.map(({ id }, place) => [id, place] as const));
  const needs = milestones.map(({ prerequisites }) =>
    prerequisites.flatMap((id) => places.get(id) ?? []),
  );
  let end = 0;
  const ends = roadmap.phases.map((phase) => {
    end += phase.milestones.length;
    return end;
  });
  return { size: milestones.length, needs, ends };
}
