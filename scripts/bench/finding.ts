import { tableOf } from "./table.ts";

/** Something measured that is no ratio of loads: in words, next to what it is compared with, where there is something. */
export type Finding = Readonly<{
  name: string;
  measured: string;
  beside: string;
  toReach: string;
  isReached: boolean;
}>;

/** Returns findings as a table. */
export function findingsTable(findings: readonly Finding[]): string {
  return tableOf({
    heads: ["what", "Waymark", "beside", "to reach", ""],
    rows: findings.map(({ name, measured, beside, toReach, isReached }) => [
      ...[name, measured, beside, toReach],
      isReached ? "yes" : "no",
    ]),
  });
}
