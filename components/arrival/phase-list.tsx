import type { PhaseProgress } from "#lib/domain/progress/progress";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

/** The phases of a path that was walked to its end. */
export function PhaseList({ phases }: Readonly<{ phases: readonly PhaseProgress[] }>) {
  return (
    <section aria-labelledby="phases" className="flex flex-col gap-4">
      <h2 id="phases" className="text-2xl">
        Phase by phase
      </h2>
      <ul
        aria-labelledby="phases"
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        {phases.map(({ id, required, hours }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 py-3">
            <span className="text-lg">{PHASE_TITLES[id]}</span>
            <span className="font-sans text-ink-soft">
              {counted(required, "milestone")}, {counted(hours.required, "hour")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
