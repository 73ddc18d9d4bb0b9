import { curveCardinal, line } from "d3-shape";
import type { Stage } from "#lib/domain/progress/waymarks";
import { type Point, type Row, round, rowsOf, TRAIL } from "./trail-rows.ts";

export type TrailStage = Readonly<{
  /** Where its name stands, and to which side it runs. */
  label: Point & Readonly<{ anchor: "start" | "end" }>;
  waymarks: readonly Point[];
}>;

export type Trail = Readonly<{
  width: number;
  height: number;
  stages: readonly TrailStage[];
  /** SVG path data of the whole trail, and how much of it, from its start, is walked: characters. */
  whole: string;
  walked: number;
  /** Where the trail ends. */
  end: Point;
}>;

/**
 * Returns where each waymark stands on a trail that winds down the page, row by row to and fro, stage by stage.
 * `counts` are the waymarks of each stage; `walked` is how many of all lie behind the learner. The same counts always
 * give the same trail.
 */
export function layTrail({
  counts,
  walked,
}: Readonly<{ counts: readonly number[]; walked: number }>): Trail {
  const rows = rowsOf(counts);
  const way = wayThrough(rows);
  const curves = curvesThrough(way.map(({ point }) => point));
  const reached = way.findIndex(({ nth }) => nth === Math.min(walked, sum(counts) - 1));
  const last = rows.at(-1)?.points.at(-1) ?? { x: TRAIL.margin, y: TRAIL.rowGap };
  return {
    width: TRAIL.width,
    height: Math.round(last.y + TRAIL.rowGap),
    stages: counts.map((_, stage) => stageOf({ stage, rows })),
    whole: curves.join(""),
    // Cut out of the whole, so that both lie on each other to the last curve.
    walked: walked === 0 ? 0 : curves.slice(0, 1 + reached).join("").length,
    end: last,
  };
}

/** Returns the trail of a roadmap. */
export function trailOf(stages: readonly Stage[]): Trail {
  return layTrail({
    counts: stages.map(({ waymarks }) => waymarks.length),
    walked: stages.flatMap(({ waymarks }) => waymarks).filter(({ isWalked }) => isWalked).length,
  });
}

type Stop = Readonly<{
  point: Point /** Which waymark of all stands here; absent at a turn. */;
  nth?: number;
}>;

/** Every waymark in order, and between two rows the outermost point of the turn. */
function wayThrough(rows: readonly Row[]): readonly Stop[] {
  let nth = 0;
  return rows.flatMap(({ points, isRightwards }, index): Stop[] => {
    const stops = points.map((point) => ({ point, nth: nth++ }));
    const from = points.at(-1);
    const to = rows[index + 1]?.points[0];
    if (from === undefined || to === undefined) return stops;
    const edge = isRightwards
      ? Math.max(from.x, to.x) + TRAIL.swing
      : Math.min(from.x, to.x) - TRAIL.swing;
    return [...stops, { point: { x: round(edge), y: round((from.y + to.y) / 2) } }];
  });
}

/** Returns the smooth way through all points as SVG path data: where it starts, then a curve to each further point. */
function curvesThrough(points: readonly Point[]): readonly string[] {
  const way = line<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveCardinal)
    .digits(1);
  return way([...points])?.split(/(?=[CL])/) ?? [];
}

/** The name stands over the first row of its stage, away from where the trail comes in. */
function stageOf({ stage, rows }: Readonly<{ stage: number; rows: readonly Row[] }>): TrailStage {
  const own = rows.filter((row) => row.stage === stage);
  const points = own.flatMap((row) => row.points);
  const [first] = own;
  const top = Math.min(...(first?.points ?? []).map(({ y }) => y), TRAIL.width * 100);
  const isRight = first?.isRightwards === true && stage > 0;
  return {
    label: {
      x: isRight ? TRAIL.width - TRAIL.margin / 2 : TRAIL.margin / 2,
      y: round(top - 27),
      anchor: isRight ? "end" : "start",
    },
    waymarks: points,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
