import { formatNumber } from "#lib/wording/numbers";
import { type Braid, pieceLine } from "./braid-layout";
import { strandsOf } from "./carry-over-layout";

type BraidDrawingProps = Readonly<{
  braid: Braid;
  /** From left to right, or from top to bottom. */
  lie: "across" | "down";
  length: number;
  breadth: number;
  /** What is written over each lane's own way; none where it stands elsewhere. */
  labels?: readonly string[];
  /** The last lane is not walked yet: its own way is drawn with a broken line. */
  hasOpenEnd?: true;
}>;

/** Room around the lines, for waymarks, labels and the hours below. */
const MARGIN = 18;

/** Paths that run together and part. A drawing only: what it says stands in words beside it. */
export function BraidDrawing({
  braid: { lanes, notes },
  lie,
  length,
  breadth,
  labels,
  hasOpenEnd,
}: BraidDrawingProps) {
  const [width, height] = lie === "across" ? [length, breadth] : [breadth, length];
  const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].join(" ");
  const place = ([along, across]: readonly [number, number]) =>
    lie === "across" ? ([along, across] as const) : ([across, along] as const);
  return (
    <svg viewBox={box} aria-hidden="true" className="h-auto w-full" fill="none">
      {strandsOf({ lanes }).map((strand, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strands have no name but their place
        <g key={at}>
          {strand.map(({ lane, piece }) =>
            piece.kind === "passing" ? null : (
              <path
                key={lane}
                d={pieceLine({ piece, lie })}
                strokeWidth="8"
                className="stroke-paper"
              />
            ),
          )}
          {strand.map(({ lane, piece }) => (
            <path
              key={lane}
              d={pieceLine({ piece, lie })}
              strokeLinecap="round"
              {...LOOK[
                piece.kind === "own" && hasOpenEnd && lane === lanes.length - 1
                  ? "open"
                  : piece.kind
              ]}
            />
          ))}
        </g>
      ))}
      {lanes.map(({ end, ownFrom }, lane) => {
        const [x, y] = place(end);
        const [labelX, labelY] = place([ownFrom + 4, end[1] - 12]);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lanes have no name but their place
          <g key={lane}>
            <path
              d={`M${x} ${y - 8} ${x + 8} ${y} ${x} ${y + 8} ${x - 8} ${y}Z`}
              className="fill-paper stroke-ink"
              strokeWidth="2"
            />
            {labels?.[lane] ? (
              <text x={labelX} y={labelY} className="fill-ink font-sans text-sm">
                {labels[lane]}
              </text>
            ) : null}
          </g>
        );
      })}
      <Trailhead lanes={lanes.length} at={place([0, breadth / 2])} />
      {notes.map(({ hours, at }) => {
        const [x, y] = place(lie === "across" ? [at[0], at[1] + 20] : [at[0] + 4, at[1] + 10]);
        return (
          <text
            key={`${at}`}
            x={x}
            y={y}
            textAnchor={lie === "across" ? "middle" : "start"}
            className="fill-ink-soft font-sans text-xs tabular-nums"
          >
            {formatNumber(hours)} h
          </text>
        );
      })}
    </svg>
  );
}

const LOOK = {
  shared: { className: "stroke-trail", strokeWidth: "3" },
  own: { className: "stroke-ink", strokeWidth: "2.5" },
  open: { className: "stroke-ink", strokeWidth: "2.5", strokeDasharray: "1 7" },
  passing: { className: "stroke-edge", strokeWidth: "1.5", strokeDasharray: "1 6" },
} as const;

/** Where all lanes begin together. */
function Trailhead({
  lanes,
  at: [x, y],
}: Readonly<{ lanes: number; at: readonly [number, number] }>) {
  const radius = 4 + 2.5 * lanes;
  return <circle cx={x} cy={y} r={radius} className="fill-paper stroke-ink" strokeWidth="2" />;
}
