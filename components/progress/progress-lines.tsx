"use client";

import { Progress } from "#components/ui/progress";

type Bar = Readonly<{
  /** What the bar is called. */
  label: string;
  cleared: number;
  required: number;
}>;

/** A bar, and in words before it what it says. */
export function ProgressLine({
  share,
  hours,
  count,
  counted,
  ...bar
}: Bar & Readonly<{ share: string; hours: string; count: string; counted: string }>) {
  return (
    <div className="progress-line">
      <p>
        <strong>{share}</strong>
        <span>{hours}</span>
        <span>
          <span>{count}</span> {counted}
        </span>
      </p>
      <Progress label={bar.label} value={bar.cleared} max={bar.required} />
    </div>
  );
}

/** The same of a phase, with the way to it. */
export function PhaseLine({
  title,
  hours,
  href,
  left,
  ...bar
}: Bar & Readonly<{ title: string; hours: string; href: string; left: string }>) {
  return (
    <div className="progress-line">
      <p>
        <strong>{title}</strong>
        <span>{hours}</span>
        <a href={href}>{left}</a>
      </p>
      <Progress label={bar.label} value={bar.cleared} max={bar.required} />
    </div>
  );
}
