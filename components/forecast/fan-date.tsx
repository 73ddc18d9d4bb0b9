import type { ReactNode } from "react";

type FanDateProps = Readonly<{
  /** Per cent of the width. */
  x: number;
  /** Its words stand in this row over the drawing: the later the date, the higher, so that no line meets words. */
  row: number;
  base: number;
  look: keyof typeof LOOKS;
  children: ReactNode;
}>;

const ROW = 22;

/** The lines differ in their dashes, and in their words. */
const LOOKS = {
  today: { dashes: undefined, line: "stroke-edge", words: "fill-ink-soft forced-colors:fill-ink" },
  half: { dashes: undefined, line: "stroke-ink", words: "fill-ink font-semibold" },
  most: { dashes: "2 3", line: "stroke-ink", words: "fill-ink font-semibold" },
} as const;

/** A date on the fan: a line down to the ground, and its words beside its head. */
export function FanDate({ x, row, base, look, children }: FanDateProps) {
  const { dashes, line, words } = LOOKS[look];
  const baseline = 14 + ROW * row;
  const isLeftOf = x > (look === "today" ? 15 : 50);
  return (
    <svg x={`${x}%`} className="overflow-visible" aria-hidden="true">
      <line
        y1={baseline - 11}
        y2={base}
        className={line}
        strokeWidth="1.25"
        strokeDasharray={dashes}
      />
      {look === "today" ? null : <circle cy={base} r="3.5" className="fill-ink" />}
      <text
        x={isLeftOf ? -6 : 6}
        y={baseline}
        textAnchor={isLeftOf ? "end" : "start"}
        className={`text-sm ${words}`}
      >
        {children}
      </text>
    </svg>
  );
}
