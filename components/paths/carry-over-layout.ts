import type { Braid, BraidPiece } from "./braid-layout.ts";

/** Pieces of lanes that run beside each other from end to end. */
type Strand = readonly Readonly<{ lane: number; piece: BraidPiece }>[];

/** Lines this close, in units of the drawing, lie beside each other. */
const BESIDE = 8;

/**
 * Returns the pieces of a braid in the order in which they are drawn, those that run beside each other together: so a gap can
 * be left around them all, and they are seen to pass over what they cross.
 */
export function strandsOf({ lanes }: Pick<Braid, "lanes">): readonly Strand[] {
  const count = Math.max(0, ...lanes.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const strands: Strand[] = [];
    for (const [lane, { pieces }] of lanes.entries()) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      const before = strands.at(-1);
      const last = before?.at(-1);
      if (before && last && isBeside({ one: last.piece, other: piece })) {
        strands[strands.length - 1] = [...before, { lane, piece }];
      } else {
        strands.push([{ lane, piece }]);
      }
    }
    return strands;
  });
}

function isBeside({ one, other }: Readonly<{ one: BraidPiece; other: BraidPiece }>): boolean {
  return (
    Math.abs(one.from[1] - other.from[1]) < BESIDE && Math.abs(one.to[1] - other.to[1]) < BESIDE
  );
}
