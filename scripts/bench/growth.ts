import type { TestBed } from "../checks/with-test-bed.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { compare, type Length } from "./compare.ts";
import { type Measured, resultOf } from "./measure.ts";
import { subjectSide } from "./sides.ts";
import { makeModels, startWaymark } from "./waymark-app.ts";

const FEW = 1_000;
/** The median with many learners, next to that with few. */
const MOST = 1.2;

/** Measures /today and a tick with many learners next to the same with a thousand: two Waymarks, each with a database of its own. */
export async function measureGrowth({
  learners,
  length,
  stop,
  ...bed
}: Pick<TestBed, "clusterUrl"> &
  Readonly<{
    learners: number;
    length: Length;
    log: number;
    say: Say;
    stop: AbortSignal;
  }>): Promise<readonly Measured[]> {
  if (learners <= FEW) throw new Refusal(`--growth needs --learners, more than ${FEW} of them.`);
  const from = await makeModels(bed);
  await using few = await startWaymark({ ...bed, from, count: FEW, stop });
  await using many = await startWaymark({ ...bed, from, count: learners, stop });
  const asked = [
    { name: "/today", subject: { path: "/today", as: "oneYear" } },
    { name: "a tick", subject: { path: "/api/ticks", as: "oneYear", tick: true } },
  ] as const;
  const measured: Measured[] = [];
  for (const { name, subject } of asked) {
    const sideOf = (waymark: typeof few) =>
      subjectSide({ subject, servers: { waymark, milestone: from.milestone } });
    const rounds = await compare({ subject: sideOf(many), beside: sideOf(few), length, stop });
    const row = {
      name: `${name}, ${learners} learners ÷ ${FEW}`,
      by: "p50",
      target: MOST,
    } as const;
    measured.push(resultOf({ row, rounds }));
  }
  return measured;
}
