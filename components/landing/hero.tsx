"use client";

import { ButtonLink } from "#components/ui/button";
import { TrailMap } from "./trail-map";

export function Hero({ startHref }: Readonly<{ startHref: string }>) {
  return (
    <div className="grid items-center gap-x-12 gap-y-8 pb-12 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:pb-14">
      <div className="flex flex-col items-start gap-6">
        <h1 className="text-[min(2.375rem,10vw)] leading-[1.1] sm:text-6xl sm:leading-[1.04]">
          {["Learn Python.", "Choose one path.", "Follow it to the end."].map((sentence) => (
            <span key={sentence} className="block">
              {sentence}{" "}
            </span>
          ))}
        </h1>
        <p className="max-w-prose text-lg text-ink-soft">
          Waymark is for people who are teaching themselves Python and want to work with it one day.
          It gives you one next thing to learn, until you have work to show.
        </p>
        <div className="flex flex-wrap items-center gap-x-7 gap-y-3">
          <ButtonLink href="/paths" variant="next">
            Choose your path
          </ButtonLink>
          <a href={startHref} className="inline-flex min-h-11 items-center font-sans text-ink">
            Start with the fundamentals
          </a>
        </div>
        <p className="font-sans text-sm text-ink-soft">
          Free, without ads or trackers. You do not need to know any Python yet.
        </p>
      </div>
      <TrailMap />
    </div>
  );
}
