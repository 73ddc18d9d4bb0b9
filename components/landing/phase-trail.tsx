"use client";

import type { PhaseId } from "#lib/domain/record/phases";
import { PHASE_TITLES } from "#lib/wording/phases";

const PHASES: readonly Readonly<{ id: PhaseId; text: string }>[] = [
  {
    id: "fundamentals",
    text: "Write small programs, find your own mistakes, keep your work in git. The same on every path.",
  },
  {
    id: "specialization",
    text: "The tools and ideas of the path you chose, each when you need it.",
  },
  {
    id: "projects",
    text: "Build things that run, are tested, and that other people can use.",
  },
  {
    id: "deepening",
    text: "Keep at it for 6 to 12 months and go further, with one checkpoint a month.",
  },
  {
    id: "portfolio",
    text: "Show it: your write-ups, a demo, and the words to explain what you can do.",
  },
];

/** The five phases along one trail: upright on a phone, walking uphill where there is room. */
export function PhaseTrail() {
  return (
    <div className="relative">
      <svg
        viewBox="0 0 1000 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute top-0 left-4 hidden h-24 w-full overflow-visible stroke-ink lg:block"
        fill="none"
      >
        <path
          d="M0 84C70 92 130 62 200 66S330 74 400 50S530 24 600 34S740 26 800 16"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <ol className="trail-phases grid lg:grid-cols-5">
        {PHASES.map((phase, index) => (
          <li
            key={phase.id}
            className="relative flex flex-col pb-9 pl-14 lg:pt-32 lg:pr-7 lg:pb-0 lg:pl-0"
          >
            <Waymark filled={index + 1} />
            <h3 className="mb-2 text-xl">{PHASE_TITLES[phase.id]}</h3>
            <p className="text-base text-ink-soft">{phase.text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A diamond that fills up, a fifth with every phase. */
function Waymark({ filled }: Readonly<{ filled: number }>) {
  const level = 32 - filled * 6;
  const reach = level >= 17 ? 32 - level : level - 2;
  const sides = level >= 17 ? "" : "L31 17 ";
  const left = level >= 17 ? "" : "L3 17 ";
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" className="waymark absolute size-8">
      <path d="M17 2 32 17 17 32 2 17Z" className="fill-paper stroke-ink" strokeWidth="2.25" />
      <path
        d={`M${17 - reach} ${level}H${17 + reach}${sides}L17 31 ${left}Z`}
        className="fill-ink"
      />
    </svg>
  );
}
