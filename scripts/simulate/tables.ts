import { needsOf } from "./growth.ts";
import type { MeasuredTimes } from "./measured.ts";
import { type Scenario, type Simulated, simulateVisits, USUAL } from "./scenarios.ts";

const SHARES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const INSTANCES = [1, 4, 16] as const;
const LEARNERS = [10, 1_000, 100_000, 1e6, 1e7, 1e8] as const;

/** Returns the table of what was measured of each route. */
export function routesTable({ routes }: MeasuredTimes): string {
  return tableOf({
    head: [
      ...["of one request", "in a visit", "alone, ms", "server, ms", "its loop, ms"],
      ...["database, ms", "sent, kB", "log, kB"],
    ],
    rows: routes.map(({ name, inVisit, alone, serverMs, loopMs, databaseMs, bytes, walBytes }) => [
      name,
      String(inVisit),
      alone[Math.floor(alone.length / 2)]?.toFixed(1) ?? "",
      serverMs.toFixed(1),
      loopMs.toFixed(1),
      databaseMs.toFixed(2),
      (bytes / 1_000).toFixed(1),
      (walBytes / 1_000).toFixed(1),
    ]),
  });
}

/** Returns the table that holds the simulation against what was measured. */
export function heldTable(measured: MeasuredTimes): string {
  const rows = measured.visits.loads.map(({ share, p50, p95, p99 }) => {
    const perSecond = share * measured.visits.perSecond;
    const told = simulateVisits({ measured, scenario: { ...USUAL, perSecond } });
    const both = (one: number, other: number) =>
      `${one.toFixed(0)} / ${other.toFixed(0)} (${(other / one).toFixed(2)})`;
    return [
      `${percent(share)}, ${perSecond.toFixed(0)} a second`,
      both(p50, told.p50),
      both(p95, told.p95),
      both(p99, told.p99),
    ];
  });
  return tableOf({ head: ["measured / simulated, ms", "p50", "p95", "p99"], rows });
}

/** Returns the table of how long answers take while instances are so busy. */
export function waitingTable(measured: MeasuredTimes): string {
  const rows = SHARES.map((share) => [
    percent(share),
    ...INSTANCES.map((instances) => {
      const perSecond = share * instances * measured.visits.perSecond;
      // Of the database there is enough here: it is looked at by itself.
      const scenario = { ...USUAL, instances, processors: 2 * instances, perSecond };
      const { p50, p95, p99 } = simulateVisits({ measured, scenario });
      return [p50, p95, p99].map((each) => each.toFixed(0)).join(" / ");
    }),
  ]);
  const head = INSTANCES.map((count) => `${count} × p50 / p95 / p99, ms`);
  return tableOf({ head: ["of what it can answer", ...head], rows });
}

/** Returns the table of what ever more learners need. */
export function growthTable(measured: MeasuredTimes): string {
  const rows = LEARNERS.map((learners) => {
    const needs = needsOf({ learners, measured });
    return [
      learners.toLocaleString("en"),
      rounded(needs.visitsPerSecond),
      rounded(needs.requestsPerSecond),
      needs.instances.toLocaleString("en"),
      sizeOf(needs.instanceMemory),
      rounded(needs.databaseProcessors),
      sizeOf(needs.bytesAfterOneYear),
      sizeOf(needs.bytesAfterFiveYears),
      rounded(needs.walBytesPerSecond / 1e6),
      rounded(needs.bitsPerSecond / 1e6),
    ];
  });
  const head = [
    ...["learners", "visits a second", "requests a second", "instances", "their memory"],
    ...[
      "processors of the database",
      "data, one year",
      "five years",
      "log, MB/s",
      "network, Mbit/s",
    ],
  ];
  return tableOf({ head, rows });
}

function rounded(number: number): string {
  if (number >= 100) return Math.round(number).toLocaleString("en");
  return number >= 0.1 ? number.toFixed(1) : number.toPrecision(1);
}

function sizeOf(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(bytes) / 3)));
  return `${(bytes / 1e3 ** power).toPrecision(3)} ${units[power - 1]}`;
}

/** Returns what becomes of one scenario, in a line. */
export function scenarioLine({
  scenario,
  told,
}: Readonly<{ scenario: Scenario; told: Simulated }>) {
  const { instances, connections, pooled, processors, perSecond } = scenario;
  const pooler = pooled === undefined ? "" : `, ${pooled} through a pooler`;
  return (
    `${perSecond} requests a second, ${instances} instances with ${connections} connections each${pooler}, ${processors} processors of the database: ` +
    `p50 ${told.p50.toFixed(0)} ms, p95 ${told.p95.toFixed(0)} ms, p99 ${told.p99.toFixed(0)} ms; instances at work ${percent(told.busy)}, the database ${percent(told.databaseBusy)}.`
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function tableOf({
  head,
  rows,
}: Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [lineOf(head), rule, ...rows.map(lineOf)].join("\n");
}
