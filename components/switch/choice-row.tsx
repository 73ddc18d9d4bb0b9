import type { ReactNode } from "react";

/** One choice: what it means, then its button. */
export function ChoiceRow({
  title,
  says,
  children,
}: Readonly<{ title: string; says: readonly string[]; children: ReactNode }>) {
  return (
    <li className="grid gap-x-10 gap-y-4 py-6 sm:grid-cols-[minmax(0,1fr)_17rem] sm:items-start">
      <div className="flex max-w-prose flex-col gap-1">
        <h3 className="text-xl">{title}</h3>
        {says.map((sentence) => (
          <p key={sentence} className="text-ink-soft">
            {sentence}
          </p>
        ))}
      </div>
      <div className="flex flex-col gap-3">{children}</div>
    </li>
  );
}
