import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withTestBed } from "../checks/with-test-bed.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import { runCommand, type Say } from "../run-command.ts";
import { measureTimes } from "../simulate/measure.ts";
import { readMeasured } from "../simulate/measured.ts";
import { type Scenario, simulateVisits, USUAL } from "../simulate/scenarios.ts";
import {
  growthTable,
  heldTable,
  routesTable,
  scenarioLine,
  waitingTable,
} from "../simulate/tables.ts";
import { buildApp } from "../steps/build-app.ts";

const MEASURED = join(checkout, "scripts", "simulate", "measured.json");

const TEXTS = {
  measure: { type: "string" },
  from: { type: "string" },
  "per-second": { type: "string" },
  instances: { type: "string" },
  connections: { type: "string" },
  pooled: { type: "string" },
  processors: { type: "string" },
} as const;

/** Simulates instances under load, from what was measured of one (docs/scaling.md#waiting). */
await runCommand(async ({ args, say, stop: { asked: stop } }) => {
  const { measure, from = MEASURED, ...numbers } = optionsOf(args);
  if (measure !== undefined) await measureInto({ path: measure, say, stop });
  const measured = readMeasured(measure ?? from);
  const scenario = scenarioOf(numbers);
  if (scenario !== undefined) {
    return say(scenarioLine({ scenario, told: simulateVisits({ measured, scenario }) }));
  }
  const tables = [routesTable, heldTable, waitingTable, growthTable];
  say(tables.map((table) => table(measured)).join("\n\n"));
});

async function measureInto({
  path,
  say,
  stop,
}: Readonly<{ path: string; say: Say; stop: AbortSignal }>): Promise<void> {
  await withTestBed({
    say,
    stop,
    work: async (bed) => {
      await buildApp({ say, stop });
      const log = openSync(bed.folder.path("simulate.log"), "a");
      try {
        const measured = await measureTimes({ ...bed, log, say, stop });
        writeFileSync(path, `${JSON.stringify(measured)}\n`);
      } finally {
        closeSync(log);
      }
    },
  });
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: TEXTS }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** Nothing, where no load is named: the tables are shown then. */
function scenarioOf(
  numbers: Readonly<Partial<Record<keyof typeof TEXTS, string>>>,
): Scenario | undefined {
  const { "per-second": perSecond, instances, connections, pooled, processors } = numbers;
  if (perSecond === undefined) return undefined;
  return {
    perSecond: numberOf("per-second", perSecond),
    instances: numberOf("instances", instances ?? USUAL.instances),
    connections: numberOf("connections", connections ?? USUAL.connections),
    processors: numberOf("processors", processors ?? USUAL.processors),
    ...(pooled !== undefined && { pooled: numberOf("pooled", pooled) }),
  };
}

function numberOf(name: string, given: string | number): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal(`--${name} must be a whole number above 0, not "${given}".`);
}
