import type { ReactNode } from "react";

type Figure = Readonly<{ label: string; value: ReactNode }>;

/** Names and values, a line each. */
export function FigureList({ figures }: Readonly<{ figures: readonly Figure[] }>) {
  return (
    <dl className="flex max-w-2xl flex-col font-sans">
      {figures.map(({ label, value }) => (
        <div
          key={label}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3 first:border-t"
        >
          <dt>{label}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
