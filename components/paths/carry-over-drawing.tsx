import { counted } from "#lib/wording/numbers";
import { BraidDrawing } from "./braid-drawing";
import { braidOf } from "./braid-layout";

const SIZE = { length: 640, gap: 56, turn: 30 } as const;

/**
 * What carries over from one path to another, drawn: what counts on both runs together, what is left behind and what
 * remains part from there, on one scale of hours. The caption says the same in words.
 */
export function CarryOverDrawing({
  from,
  to,
  hours: { carriesOver, leftBehind, remains },
}: Readonly<{
  /** Titles of the paths. */
  from: string;
  to: string;
  hours: Readonly<{ carriesOver: number; leftBehind: number; remains: number }>;
}>) {
  const braid = braidOf({
    ways: [{ lanes: [0, 1], hours: carriesOver }],
    own: [leftBehind, remains],
    ...SIZE,
  });
  return (
    <figure className="max-w-2xl">
      <BraidDrawing
        braid={{ ...braid, notes: [] }}
        lie="across"
        length={SIZE.length}
        breadth={2 * SIZE.gap}
        hasOpenEnd
      />
      <figcaption className="font-sans text-sm text-ink-soft">
        Together: {counted(carriesOver, "hour")} carry over. Above: {counted(leftBehind, "hour")} of{" "}
        {from} would be left behind. Below, dotted: {counted(remains, "hour")} remain on {to}.
      </figcaption>
    </figure>
  );
}
