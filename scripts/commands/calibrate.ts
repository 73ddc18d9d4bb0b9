import { setImmediate } from "node:timers/promises";
import { type Held, HORIZONS, heldByHorizon } from "#lib/domain/forecast/calibration-example";
import { KINDS, type KindOfLearner } from "#lib/domain/forecast/invented-weeks-example";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const LEARNERS = 400;
const WEEKS_OF_RECORD = 20;
const WIDTH = 26;

await runCommand(async ({ args: [given = String(WEEKS_OF_RECORD)], stop }) => {
  const weeksOfRecord = Number(given);
  if (!Number.isInteger(weeksOfRecord) || weeksOfRecord < 3 || weeksOfRecord > 104) {
    throw new Refusal(`Weeks of record must be a number from 3 to 104, not "${given}".`);
  }
  console.log(
    `Of 100 invented learners with ${weeksOfRecord} weeks of record: how many were done by the first date (expected: 50)\nand by the second (expected: 85), by months of work left. ${LEARNERS} learners of each kind.\n`,
  );
  console.log(row({ name: "", cells: HORIZONS.map((months) => `${months} mo.`) }));
  for (const kind of Object.keys(KINDS) as readonly KindOfLearner[]) {
    // A breath for the signals: the futures of a learner leave none.
    await setImmediate();
    if (stop.asked.aborted) return;
    const held = heldByHorizon({ kind, weeksOfRecord, learners: LEARNERS });
    console.log(row({ name: kind, cells: held.map(wordsFor) }));
  }
});

function wordsFor({ half, most }: Held): string {
  return `${half} / ${most}`;
}

function row({ name, cells }: Readonly<{ name: string; cells: readonly string[] }>): string {
  return name.padEnd(WIDTH) + cells.map((cell) => cell.padStart(10)).join("");
}
