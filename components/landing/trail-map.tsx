import { PHASE_TITLES } from "#lib/wording/phases";

/**
 * The trail in a landscape: one way in, seven ways on, one of them walked to the top by its five phases. Decoration:
 * the phases stand in words further down.
 */
export function TrailMap() {
  return (
    <div className="relative aspect-4/3 w-full max-w-xl" aria-hidden="true">
      <div className="contours absolute inset-0" />
      <svg
        viewBox="0 0 800 600"
        aria-hidden="true"
        className="absolute inset-0 size-full"
        fill="none"
      >
        <g className="stroke-trail" strokeWidth="2" strokeDasharray="1 8" strokeLinecap="round">
          {OTHERS.map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
        <path d={WALKED} className="stroke-ink" strokeWidth="3.5" strokeLinecap="round" />
        <g className="fill-paper stroke-ink" strokeWidth="3.5">
          {WAYMARKS.map(([x, y]) => (
            <path key={x} d={`M${x} ${y - 15} ${x + 15} ${y} ${x} ${y + 15} ${x - 15} ${y}Z`} />
          ))}
        </g>
        {LABELS.map(({ phase, x, y, end }) => (
          <text
            key={phase}
            x={x}
            y={y}
            textAnchor={end}
            paintOrder="stroke"
            strokeWidth="10"
            strokeLinejoin="round"
            className="fill-ink stroke-paper font-sans text-[2rem] sm:text-[1.375rem]"
          >
            {PHASE_TITLES[phase]}
          </text>
        ))}
        <path d={`M568 128 585 145 568 162 551 145Z`} className="fill-ink" />
      </svg>
    </div>
  );
}

const WALKED =
  "M92 590C120 560 178 566 214 536S286 496 332 482C384 466 396 432 392 392S376 318 414 284S470 262 486 232S516 172 568 145";

const OTHERS = [
  "M332 482C300 462 290 430 262 408S236 372 240 344",
  "M332 482C296 486 216 452 172 452S96 420 70 380S66 300 40 262",
  "M332 482C402 492 470 452 530 456S640 452 692 414",
  "M392 392C352 372 350 300 366 250S330 150 268 120S250 40 262 8",
  "M332 482C390 510 450 560 540 556S690 520 792 540",
  "M392 392C450 372 560 360 612 342S720 300 792 318",
] as const;

const WAYMARKS = [
  [214, 536],
  [332, 482],
  [392, 380],
  [458, 264],
] as const;

const LABELS = [
  { phase: "fundamentals", x: 200, y: 522, end: "end" },
  { phase: "specialization", x: 350, y: 522, end: "start" },
  { phase: "projects", x: 366, y: 392, end: "end" },
  { phase: "deepening", x: 484, y: 276, end: "start" },
  { phase: "portfolio", x: 596, y: 153, end: "start" },
] as const;
