import { deepeningMonth, sixMonthsAfter } from "../progress/deepening.ts";
import { type DaysOff, pausedDays } from "../record/pause.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";

/** Days counted from today, which is 0; infinite where something is never done. */
export type DaysAhead = number;

/** Returns how many days ahead that many days of work time end: days off to come are skipped. The pauses have an end. */
export function aheadOf({
  pauses,
  today,
}: Readonly<{ pauses: readonly DaysOff[]; today: LocalDate }>): (workDays: number) => DaysAhead {
  const toCome = pauses.filter(({ to = "" }) => to > today);
  if (toCome.length === 0) return (workDays) => workDays;

  const tomorrow = addDays({ date: today, days: 1 });
  return remembered((workDays) => {
    let ahead = workDays;
    for (;;) {
      const to = addDays({ date: today, days: ahead });
      const moved = workDays + pausedDays({ pauses: toCome, from: tomorrow, to });
      if (moved === ahead) return ahead;
      ahead = moved;
    }
  });
}

/**
 * Returns how many days ahead deepening has lasted six months, if the last required project is cleared that
 * many days ahead, or was cleared already. 0 where it has already, and on a roadmap without deepening.
 */
export function deepenedAhead(
  given: Readonly<{
    roadmap: Roadmap<MilestoneShape>;
    completions: Parameters<typeof deepeningMonth>[0]["completions"];
    waivers: Parameters<typeof deepeningMonth>[0]["waivers"];
    pauses: readonly DaysOff[];
    today: LocalDate;
    timeZone: string;
  }>,
): (projectsDone: DaysAhead) => DaysAhead {
  const { roadmap, today, pauses } = given;
  if (!requires({ roadmap, phase: "deepening" }) || !requires({ roadmap, phase: "projects" })) {
    return () => 0;
  }
  const begun = deepeningMonth(given);
  if (begun !== undefined) {
    const ahead = Math.max(0, daysBetween({ from: today, to: begun.sixMonthsOn }));
    return () => ahead;
  }
  return remembered((projectsDone) => {
    const startedOn = addDays({ date: today, days: projectsDone });
    return daysBetween({ from: today, to: sixMonthsAfter({ startedOn, pauses }) });
  });
}

function requires({
  roadmap,
  phase,
}: Readonly<{ roadmap: Roadmap<MilestoneShape>; phase: string }>): boolean {
  return roadmap.phases.some(
    ({ id, milestones }) => id === phase && milestones.some(({ required }) => required),
  );
}

/** Asks once for each number of days; what is infinite stays so. */
function remembered(answer: (days: number) => DaysAhead): (days: number) => DaysAhead {
  const known = new Map<number, DaysAhead>();
  return (days) => {
    if (!Number.isFinite(days)) return days;
    const ahead = known.get(days) ?? answer(days);
    known.set(days, ahead);
    return ahead;
  };
}
