/** The geometry of a roadmap drawn as a trail: pure numbers, in the units of the drawing (a pixel at full size). */
export const TRAIL = {
  width: 320,
  /** From the edge of the drawing to the first and last waymark of a row. */
  margin: 34,
  /** No row holds more waymarks: a pointer finds each (24 units apart at least). */
  perRow: 9,
  rowGap: 42,
  /** What a new stage adds, with its name in it. */
  stageGap: 38,
  /** How far the trail strays from a straight row, up or down. */
  stray: 8.5,
  /** How far the trail swings out where it turns. */
  swing: 22,
} as const;

export type Point = Readonly<{ x: number; y: number }>;

/** Waymarks of one stage, in the order in which the trail comes to them. */
export type Row = Readonly<{ stage: number; points: readonly Point[]; isRightwards: boolean }>;

/** Returns the rows of a trail from the top down, each the other way round than the one before. */
export function rowsOf(counts: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  let y = TRAIL.rowGap + 10;
  for (const [stage, count] of counts.entries()) {
    for (const [index, length] of evenly(count).entries()) {
      if (rows.length > 0) y += TRAIL.rowGap;
      if (rows.length > 0 && index === 0) y += TRAIL.stageGap;
      const isRightwards = rows.length % 2 === 0;
      rows.push({
        stage,
        isRightwards,
        points: pointsOf({ row: rows.length, length, y, isRightwards }),
      });
    }
  }
  return rows;
}

/** As few rows as hold them, and those as even as can be: 17 is 9 and 8. */
function evenly(count: number): readonly number[] {
  const rows = Math.ceil(count / TRAIL.perRow);
  return Array.from({ length: rows }, (_, index) => Math.ceil((count - index) / rows));
}

function pointsOf({
  row,
  length,
  y,
  isRightwards,
}: Readonly<{ row: number; length: number; y: number; isRightwards: boolean }>): readonly Point[] {
  const span = TRAIL.width - 2 * TRAIL.margin;
  return Array.from({ length }, (_, index) => {
    const share = length === 1 ? 0.5 : index / (length - 1);
    const along = TRAIL.margin + span * (isRightwards ? share : 1 - share);
    // Two slow waves whose lengths never fit each other: like drawn by hand, and the same each time.
    const wave =
      Math.sin(5.1 * share + 2.4 * row) * 0.65 + Math.sin(11.3 * share + 4.2 * row) * 0.35;
    return { x: round(along), y: round(y + TRAIL.stray * wave) };
  });
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
