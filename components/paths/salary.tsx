import type { ReactNode } from "react";
import type { SalaryClaim } from "#lib/domain/roadmap/career-path";
import { formatMoney } from "#lib/wording/money";

/** The ends of the scale on which salaries are drawn. */
export type SalaryScale = Readonly<{ low: number; high: number }>;

/** What each source says, side by side and never averaged, each with its limits. Without a claim, it varies. */
export function Salary({
  claims,
  more,
}: Readonly<{ claims: readonly SalaryClaim[]; more?: (claim: SalaryClaim) => ReactNode }>) {
  if (claims.length === 0) {
    return <p>It varies: this is rarely a job of its own, and no source gives a range.</p>;
  }
  return (
    <ul className="flex flex-col gap-3">
      {claims.map((claim) => (
        <li key={claim.source}>
          <p className="font-semibold">{formatRange(claim)}</p>
          {more?.(claim)}
          <p className="text-sm">
            {formatRegion(claim.region)}. {formatExperience(claim.experience)}. {claim.note}
          </p>
          <p className="text-xs text-ink-soft">
            Source: {claim.source}, {claim.dated ?? "undated"}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The scale on which all these paths can be drawn; undefined where they are not in one currency and period. */
export function salaryScale(claims: readonly SalaryClaim[]): SalaryScale | undefined {
  const units = new Set(claims.map(({ currency, per }) => `${currency} ${per}`));
  if (units.size !== 1) return undefined;
  const [low, high] = [claims.map((claim) => claim.low), claims.map((claim) => claim.high)];
  return { low: Math.min(...low) * 0.9, high: Math.max(...high) * 1.02 };
}

function formatRegion(region: string | undefined): string {
  return region === undefined || region === "not stated" ? "Country not stated" : region;
}

function formatExperience(experience: string | undefined): string {
  return experience ?? "Experience not stated";
}

function formatRange({ low, high, currency, per }: SalaryClaim): string {
  const [from, to] = [low, high].map((amount) => formatMoney({ amount, currency }));
  return `${from} to ${to} a ${per}`;
}

/** A range as a bar on the scale of all paths; the words above it say the same. */
export function SalaryBar({ claim, scale }: Readonly<{ claim: SalaryClaim; scale?: SalaryScale }>) {
  if (scale === undefined) return null;
  const at = (amount: number) => (100 * (amount - scale.low)) / (scale.high - scale.low);
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="my-1.5 h-2 w-full max-w-72"
    >
      <path d="M0 3H100" className="stroke-line" vectorEffect="non-scaling-stroke" />
      <rect
        x={at(claim.low)}
        y="1"
        width={at(claim.high) - at(claim.low)}
        height="4"
        className="fill-trail"
      />
    </svg>
  );
}
