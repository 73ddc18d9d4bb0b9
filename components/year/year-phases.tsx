import type { YearLook } from "#lib/domain/year/year-look";
import { formatDate } from "#lib/wording/dates";
import { PHASE_TITLES } from "#lib/wording/phases";

/** The phases that were finished, each with its day. */
export function YearPhases({ phases }: Pick<YearLook, "phases">) {
  return (
    <ul className="flex flex-col gap-2">
      {phases.map(({ phase, on }) => (
        <li key={phase} className="flex items-baseline gap-3">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 0 14 7 7 14 0 7Z" className="fill-trail" />
          </svg>
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-serif text-xl">{PHASE_TITLES[phase]}</span>{" "}
            <span className="font-sans text-sm text-ink-soft">{formatDate(on)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
