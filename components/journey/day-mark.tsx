import type { ReactNode } from "react";

/** Hours from which a day is drawn at its largest and darkest. */
const FULL_HOURS = 4;

/** How a day is marked; what does not hold of it is left out. */
export type Mark = Readonly<{
  hours?: number;
  isEstimate?: boolean;
  isOff?: boolean;
  /** It has hours of what was ticked on another day, an estimate, and is no work day. */
  isNoWorkDay?: boolean;
}>;

/**
 * A day around x = 0: a dot without work, a small diamond where nobody said how long, else a disc, larger and darker with more
 * hours, or a broken ring as large where they are an estimate; a day off is struck through. `y` is in em.
 */
export function DayMark({
  y,
  isOff,
  hours,
  isNoWorkDay,
  isEstimate = isNoWorkDay,
}: Readonly<{ y: number }> & Mark) {
  return (
    <>
      {isOff ? <line x1="-.34em" y1={`${y + 0.34}em`} x2=".34em" y2={`${y - 0.34}em`} /> : null}
      <Work y={y} isOff={isOff} hours={hours} isEstimate={isEstimate} />
    </>
  );
}

function Work({ y, hours, isOff, isEstimate }: Readonly<{ y: number }> & Mark) {
  // Most days of most learners: nothing but a circle, drawn by journey.css.
  if (hours === undefined) return isOff ? null : <circle cy={`${y}em`} />;
  if (hours === 0) {
    return (
      <svg y={`${y}em`} aria-hidden="true">
        <path d="M0-4 4 0 0 4-4 0Z" />
      </svg>
    );
  }
  return (
    <circle cy={`${y}em`} className={isEstimate ? `ticked ${levelOf(hours)}` : levelOf(hours)} />
  );
}

/** From a little to a full evening: no eye tells more sizes and shades apart. */
const LEVELS = ["h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8"] as const;

function levelOf(hours: number): string {
  const level = Math.ceil((LEVELS.length * hours) / FULL_HOURS);
  return LEVELS[Math.min(level, LEVELS.length) - 1] ?? LEVELS[0];
}

/** What the marks mean. */
export function DayMarkLegend({ hasDaysOff }: Readonly<{ hasDaysOff: boolean }>) {
  return (
    <ul
      aria-label="What the marks mean"
      className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft"
    >
      <Meaning>no work</Meaning>
      <Meaning hours={0}>work, hours not logged</Meaning>
      <Meaning hours={0.75}>under an hour</Meaning>
      <Meaning hours={FULL_HOURS}>{FULL_HOURS} hours or more</Meaning>
      <Meaning hours={2} isEstimate>
        estimated from ticks
      </Meaning>
      {hasDaysOff ? <Meaning isOff>a day off</Meaning> : null}
    </ul>
  );
}

function Meaning({ children, ...day }: Mark & Readonly<{ children: ReactNode }>) {
  return (
    <li className="flex items-center gap-2">
      <svg className="marks size-[1em] text-[1.125rem]" aria-hidden="true">
        <svg x="0.5em" aria-hidden="true">
          <DayMark {...day} y={0.5} />
        </svg>
      </svg>
      {children}
    </li>
  );
}
