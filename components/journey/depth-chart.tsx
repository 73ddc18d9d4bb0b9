"use client";

/** A path in the drawing, in words and in shares of the whole time. */
export type DepthRow = Readonly<{
  id: string;
  title: string;
  isTrial?: true;
  /** "12 %". */
  depth: string;
  /** From 0 to 1. */
  share: number;
  start: number;
  end: number;
}>;

const HEIGHT = 56;
const TOP = 10;
const BASE = HEIGHT - 8;

/** A row for each enrollment, along one line of time: as long as it lasted, filled as deep as it went. The words beside it say the same. */
export function DepthChart({
  rows,
  ticks,
}: Readonly<{
  rows: readonly DepthRow[];
  /** Where months begin, and how they are called. */
  ticks: readonly Readonly<{ label: string; at: number }>[];
}>) {
  return (
    <div className="depths" aria-hidden="true">
      {rows.map((row) => (
        <div key={row.id}>
          <p>
            {row.title}
            {row.isTrial ? <span className="text-ink-soft"> (trial)</span> : null}
          </p>
          <p>{row.depth}</p>
          <svg width="100%" height={HEIGHT} aria-hidden="true">
            <line x1="0" x2="100%" y1={BASE} y2={BASE} />
            {ticks.map(({ at }) => (
              <line key={at} x1={percent(at)} x2={percent(at)} y2={HEIGHT} />
            ))}
            <Box {...row} />
          </svg>
        </div>
      ))}
      <div>
        <svg width="100%" height="24" className="overflow-visible" aria-hidden="true">
          {ticks.map(({ label, at }) => (
            <text key={at} x={percent(at)} y="16" textAnchor={at > 0.92 ? "end" : "middle"}>
              {label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Box({ start, end, share, isTrial }: DepthRow) {
  const place = { x: percent(start), width: percent(end - start) };
  const height = share * (BASE - TOP);
  return (
    <>
      <rect {...place} y={BASE - height} height={height} className="walked" />
      <rect {...place} y={TOP} height={BASE - TOP} strokeDasharray={isTrial ? "3 3" : undefined} />
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(10_000 * share) / 100}%`;
}
