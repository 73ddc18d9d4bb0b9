import type { Measured } from "./measure.ts";
import { tableOf } from "./table.ts";

const HEADS = [
  "what",
  "KB",
  "a second",
  "p50 ms",
  "p99 ms",
  "÷",
  "a second",
  "p50 ms",
  "p99 ms",
  "ratio",
  "to reach",
  "",
];

/** Returns what was measured as a table: each row, then what it is compared with, then the ratio. */
export function benchTable(measured: readonly Measured[]): string {
  return tableOf({ heads: HEADS, rows: measured.map(cellsOf) });
}

function cellsOf({
  name,
  by,
  bytes,
  subject,
  beside,
  ratio,
  target,
  ...row
}: Measured): readonly string[] {
  const figures = ({ perSecond, p50, p99 }: Measured["subject"]) =>
    [perSecond, p50, p99].map((figure) => figure.toFixed(0));
  return [
    name,
    bytes === undefined ? "" : (bytes / 1_000).toFixed(1),
    ...figures(subject),
    "",
    ...figures(beside),
    ratio.toFixed(2),
    `${by === "perSecond" ? "≥" : "≤"} ${target}`,
    row.isReached ? "yes" : "no",
  ];
}
