import { readContent } from "#lib/content/read-content";
import { roadmapsOf } from "#lib/domain/content/content-roadmaps";
import { GROUPS, simulate, type Tally } from "#lib/domain/placement/simulation-example";
import { runCommand } from "../run-command.ts";

const LEARNERS = 1_000;
const NOTHING_YET: Tally = { believed: 0, right: 0, known: 0, questions: 0 };

/** Prints how well the placement does on each real roadmap, over simulated learners of every group. */
await runCommand(async ({ args, say }) => {
  const learners = Number(args[0] ?? LEARNERS);
  const each = Math.ceil(learners / GROUPS.length);
  for (const roadmap of roadmapsOf(await readContent("prisma/roadmaps"))) {
    let all = NOTHING_YET;
    for (const [index, group] of GROUPS.entries()) {
      const tally = simulate({ roadmap, group, learners: each, seed: 1 + index, unsure: 0.05 });
      all = sumOf(all, tally);
      say(lineOf(`  ${group}`, tally, each));
    }
    say(lineOf(roadmap.path ?? "fundamentals alone", all, each * GROUPS.length));
  }
});

function sumOf(one: Tally, other: Tally): Tally {
  return {
    believed: one.believed + other.believed,
    right: one.right + other.right,
    known: one.known + other.known,
    questions: one.questions + other.questions,
  };
}

function lineOf(name: string, { believed, right, known, questions }: Tally, learners: number) {
  const share = (part: number, whole: number) =>
    whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(1).padStart(5)}`;
  return `${name.padEnd(24)} right ${share(right, believed)} of 100, found ${share(right, known)} of 100, ${(questions / learners).toFixed(1)} questions`;
}
