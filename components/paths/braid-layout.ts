import { scaleLinear } from "d3-scale";
import { linkHorizontal, linkVertical } from "d3-shape";

/** A way that some lanes walk together. */
export type BraidWay = Readonly<{ lanes: readonly number[]; hours: number }>;

type Point = readonly [along: number, across: number];

/** One stretch of a lane: together with others, on its own, or passing by while others walk together. */
export type BraidPiece = Readonly<{ kind: "shared" | "own" | "passing"; from: Point; to: Point }>;

export type Braid = Readonly<{
  lanes: readonly Readonly<{ pieces: readonly BraidPiece[]; ownFrom: number; end: Point }>[];
  /** Where the hours of each shared way are written. */
  notes: readonly Readonly<{ hours: number; at: Point }>[];
}>;

/** How far apart the lines of one way run. */
const APART = 5;

/**
 * Lays paths out as lines that run together where they share a way and part where they do not. Lengths along are hours,
 * on one scale; what lies between two ways is drawn in a fixed length. `ways` are the shared ones in order; each lane's
 * own way follows them all.
 */
export function braidOf({
  ways,
  own,
  length,
  gap,
  turn,
}: Readonly<{
  ways: readonly BraidWay[];
  /** Hours of each lane's own way. */
  own: readonly number[];
  /** How long the whole drawing is. */
  length: number;
  /** How far apart the lanes are. */
  gap: number;
  /** How long a change from one way to the next is. */
  turn: number;
}>): Braid {
  const hours = ways.reduce((sum, way) => sum + way.hours, 0) + Math.max(0, ...own);
  const scale = scaleLinear([0, Math.max(hours, 1)], [0, length - turn * ways.length]);
  const starts = ways.map((_, at) => startOf({ ways, at, scale, turn }));
  const ownFrom = startOf({ ways, at: ways.length, scale, turn });
  const lanes = own.map((ownHours, lane) => {
    const home = gap * (lane + 0.5);
    const pieces = ways.flatMap((way, at) => {
      const from = starts[at] ?? 0;
      const across = acrossOf({ way, lane, gap, home });
      const next = ways[at + 1];
      const nextAcross = next ? acrossOf({ way: next, lane, gap, home }) : home;
      const kind = way.lanes.includes(lane) ? "shared" : "passing";
      const end = from + scale(way.hours);
      return [
        { kind, from: [from, across], to: [end, across] },
        { kind: turnKind({ way, next, lane }), from: [end, across], to: [end + turn, nextAcross] },
      ] satisfies BraidPiece[];
    });
    const end: Point = [ownFrom + scale(ownHours), home];
    return {
      pieces: [...pieces, { kind: "own", from: [ownFrom, home], to: end } as const],
      ownFrom,
      end,
    };
  });
  const notes = ways.map((way, at) => ({
    hours: way.hours,
    at: [
      (starts[at] ?? 0) + scale(way.hours) / 2,
      acrossOf({ way, lane: way.lanes.at(-1) ?? 0, gap, home: 0 }),
    ] as const,
  }));
  return { lanes, notes };
}

/** A line is drawn through as long as it comes from a shared way or goes to one. */
function turnKind({
  way,
  next,
  lane,
}: Readonly<{ way: BraidWay; next: BraidWay | undefined; lane: number }>): BraidPiece["kind"] {
  if (way.lanes.includes(lane)) return "shared";
  if (next === undefined) return "own";
  return next.lanes.includes(lane) ? "shared" : "passing";
}

/** Returns a piece as a path; `lie` says which way is along. */
export function pieceLine({
  piece: { from, to },
  lie,
}: Readonly<{ piece: BraidPiece; lie: "across" | "down" }>): string {
  const turned = ([along, across]: Point): [number, number] => [across, along];
  const line =
    lie === "across"
      ? linkHorizontal()({ source: [...from], target: [...to] })
      : linkVertical()({ source: turned(from), target: turned(to) });
  return line ?? "";
}

function startOf({
  ways,
  at,
  scale,
  turn,
}: Readonly<{
  ways: readonly BraidWay[];
  at: number;
  scale: (hours: number) => number;
  turn: number;
}>): number {
  return ways.slice(0, at).reduce((sum, { hours }) => sum + scale(hours) + turn, 0);
}

/** Neighbours meet halfway; lanes that lie apart meet at the first of them. */
function acrossOf({
  way: { lanes },
  lane,
  gap,
  home,
}: Readonly<{ way: BraidWay; lane: number; gap: number; home: number }>): number {
  const place = lanes.indexOf(lane);
  if (place === -1) return home;
  const [first = 0, last = 0] = [lanes[0], lanes.at(-1)];
  const areNeighbours = last - first === lanes.length - 1;
  const middle = areNeighbours ? (first + last) / 2 : first;
  return gap * (middle + 0.5) + APART * (place - (lanes.length - 1) / 2);
}
