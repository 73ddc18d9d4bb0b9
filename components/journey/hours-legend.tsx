"use client";

import { type ReactNode, useId } from "react";
import { ChartHatch } from "#components/ui/chart-hatch";

/** What the line, the fills, the outline and the hatching mean. */
export function HoursLegend({
  planned,
  hasDaysOff,
}: Readonly<{
  /** "planned: 8 hours". */
  planned: string;
  hasDaysOff: boolean;
}>) {
  const hatch = useId();
  return (
    <ul
      aria-label="What the drawing shows"
      className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft"
    >
      <Meaning words={planned}>
        <line x1="0" x2="28" y1="9" y2="9" className="stroke-ink" strokeDasharray="6 4" />
      </Meaning>
      <Meaning words="logged">
        <rect x="9" y="2" width="11" height="15" className="fill-trail stroke-trail" />
      </Meaning>
      <Meaning words="estimated from ticks">
        <rect
          x="9"
          y="2"
          width="11"
          height="15"
          className="fill-trail stroke-trail"
          fillOpacity="0.25"
        />
      </Meaning>
      <Meaning words="this week so far">
        <rect
          x="9"
          y="2"
          width="11"
          height="15"
          className="fill-paper stroke-trail"
          strokeDasharray="3 2"
        />
      </Meaning>
      {hasDaysOff ? (
        <Meaning words="days off">
          <ChartHatch id={hatch} />
          <rect x="2" y="1" width="24" height="16" fill={`url(#${hatch})`} />
        </Meaning>
      ) : null}
    </ul>
  );
}

function Meaning({ words, children }: Readonly<{ words: string; children: ReactNode }>) {
  return (
    <li className="flex items-center gap-2">
      <svg width="28" height="18" strokeWidth="1.5" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
